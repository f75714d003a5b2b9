#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace surprisal {

/// A callable that lives at least as long as the call it is passed to: two pointers, no allocation.
template <class Signature>
class FunctionRef;

template <class Result, class... Arguments>
class FunctionRef<Result(Arguments...)> {
 public:
  template <class Callable>
    requires(!std::is_same_v<std::remove_cvref_t<Callable>, FunctionRef>)
  FunctionRef(Callable&& callable)                 // NOLINT: converts on purpose
      : object_((void*)std::addressof(callable)),  // a C cast: objects, const or not, and functions
        call_([](void* object, Arguments... arguments) -> Result {
          return (*reinterpret_cast<std::add_pointer_t<Callable>>(object))(
              std::forward<Arguments>(arguments)...);
        }) {}

  Result operator()(Arguments... arguments) const {
    return call_(object_, std::forward<Arguments>(arguments)...);
  }

 private:
  void* object_;
  Result (*call_)(void*, Arguments...);
};

}  // namespace surprisal
