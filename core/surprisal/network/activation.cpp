#include "surprisal/network/activation.hpp"

#include "surprisal/numerics/elementary.hpp"
#include "surprisal/numerics/normal_cdf.hpp"
#include "surprisal/numerics/row_named.hpp"

namespace surprisal {
namespace {

/// The functions are templates over a scalar or a pack of them; the slope is given z and a = f(z).
struct Identity {
  template <class Number>
  static Number value(Number z) {
    return z;
  }
  template <class Number>
  static Number slope(Number, Number) {
    return Number{} + constant<Number>(1);
  }
};

struct Sigmoid {
  template <class Number>
  static Number value(Number z) {
    return logistic_of(z);
  }
  template <class Number>
  static Number slope(Number, Number a) {
    return a * (constant<Number>(1) - a);
  }
};

struct Tanh {
  template <class Number>
  static Number value(Number z) {
    return tanh_of(z);
  }
  template <class Number>
  static Number slope(Number, Number a) {
    return constant<Number>(1) - a * a;
  }
};

/// NaN stays NaN: a unit that diverged must not look dead.
struct Relu {
  template <class Number>
  static Number value(Number z) {
    return z < constant<Number>(0) ? Number{} : z;
  }
  template <class Number>
  static Number slope(Number z, Number) {
    return z > constant<Number>(0) ? Number{} + constant<Number>(1) : Number{};
  }
};

struct LeakyRelu {
  template <class Number>
  static Number value(Number z) {
    return z < constant<Number>(0) ? z * constant<Number>(0.01) : z;
  }
  template <class Number>
  static Number slope(Number z, Number) {
    return z > constant<Number>(0) ? Number{} + constant<Number>(1)
                                   : Number{} + constant<Number>(0.01);
  }
};

/// Φ is computed in double, number by number.
template <class Number, class Function>
Number each(Number z, Function function) {
  if constexpr (sizeof(Number) == sizeof(ScalarOf<Number>)) {
    return static_cast<Number>(function(static_cast<double>(z)));
  } else {
    Number result{};
    for (std::size_t i = 0; i < sizeof(Number) / sizeof(ScalarOf<Number>); ++i)
      result[i] = static_cast<ScalarOf<Number>>(function(static_cast<double>(z[i])));
    return result;
  }
}

struct Gelu {
  template <class Number>
  static Number value(Number z) {
    return each(z, [](double x) { return x * normal_cdf_of(x); });
  }
  template <class Number>
  static Number slope(Number z, Number) {
    return each(z, [](double x) {
      return normal_cdf_of(x) + x * 0.3989422804014327 * exp_of(-0.5 * x * x);
    });
  }
};

template <class Function, class Scalar>
void apply(const Scalar* z, Scalar* a, std::ptrdiff_t units, std::ptrdiff_t stride) {
  for (std::ptrdiff_t i = 0; i < units * stride; i += lane_count<Scalar>)
    store_pack(a + i, Function::value(load_pack(z + i)));
}

template <class Function, class Scalar>
void backward(const Scalar* z, const Scalar* a, Scalar* gradient, std::ptrdiff_t units,
              std::ptrdiff_t stride) {
  for (std::ptrdiff_t i = 0; i < units * stride; i += lane_count<Scalar>) {
    const Pack<Scalar> slope = Function::slope(load_pack(z + i), load_pack(a + i));
    store_pack(gradient + i, load_pack(gradient + i) * slope);
  }
}

/// a = exp(z − max z)/Σ exp(z − max z) over the units of each sample.
template <class Scalar>
void apply_softmax(const Scalar* z, Scalar* a, std::ptrdiff_t units, std::ptrdiff_t stride) {
  for (std::ptrdiff_t s = 0; s < stride; s += lane_count<Scalar>) {
    Pack<Scalar> top = load_pack(z + s);
    for (std::ptrdiff_t i = 1; i < units; ++i) {
      const Pack<Scalar> next = load_pack(z + i * stride + s);
      top = next > top ? next : top;
    }
    Pack<Scalar> total{};
    for (std::ptrdiff_t i = 0; i < units; ++i) {
      const Pack<Scalar> share = exp_of(load_pack(z + i * stride + s) - top);
      store_pack(a + i * stride + s, share);
      total += share;
    }
    for (std::ptrdiff_t i = 0; i < units; ++i)
      store_pack(a + i * stride + s, load_pack(a + i * stride + s) / total);
  }
}

/// ∂L/∂zᵢ = aᵢ·(gᵢ − Σⱼ aⱼ·gⱼ).
template <class Scalar>
void softmax_backward(const Scalar*, const Scalar* a, Scalar* gradient, std::ptrdiff_t units,
                      std::ptrdiff_t stride) {
  for (std::ptrdiff_t s = 0; s < stride; s += lane_count<Scalar>) {
    Pack<Scalar> mean{};
    for (std::ptrdiff_t i = 0; i < units; ++i)
      mean += load_pack(a + i * stride + s) * load_pack(gradient + i * stride + s);
    for (std::ptrdiff_t i = 0; i < units; ++i) {
      const Pack<Scalar> share = load_pack(a + i * stride + s);
      store_pack(gradient + i * stride + s, share * (load_pack(gradient + i * stride + s) - mean));
    }
  }
}

template <class Function>
constexpr Activation row(const char* name, const char* title, const char* formula,
                         const char* slope) {
  return {name,
          title,
          formula,
          slope,
          true,
          {apply<Function, float>, backward<Function, float>},
          {apply<Function, double>, backward<Function, double>}};
}

constexpr Activation rows[] = {
    row<Identity>("identity", "Identity", "z", "1"),
    row<Sigmoid>("sigmoid", "Sigmoid", "1/(1 + exp(−z))", "a·(1 − a)"),
    row<Tanh>("tanh", "Hyperbolic tangent", "tanh z", "1 − a²"),
    row<Relu>("relu", "Rectified linear unit", "max(0, z)", "z > 0 ? 1 : 0"),
    row<LeakyRelu>("leaky_relu", "Leaky ReLU", "z > 0 ? z : z/100", "z > 0 ? 1 : 1/100"),
    row<Gelu>("gelu", "Gaussian error linear unit", "z·Φ(z)", "Φ(z) + z·φ(z)"),
    {"softmax",
     "Softmax",
     "exp(zᵢ)/Σ exp(zⱼ)",
     "aᵢ·([i = j] − aⱼ)",
     false,
     {apply_softmax<float>, softmax_backward<float>},
     {apply_softmax<double>, softmax_backward<double>}},
};

}  // namespace

double Activation::value(double z) const {
  const double in[4] = {z, z, z, z};
  double out[4];
  twice.apply(in, out, 1, 4);
  return out[0];
}

double Activation::slope(double z) const {
  const double in[4] = {z, z, z, z};
  double out[4], gradient[4] = {1, 1, 1, 1};
  twice.apply(in, out, 1, 4);
  twice.backward(in, out, gradient, 1, 4);
  return gradient[0];
}

std::span<const Activation> activations() { return rows; }

const Activation& activation(std::string_view name) {
  return row_named(activations(), name, "activation", "name");
}

}  // namespace surprisal
