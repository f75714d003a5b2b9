#pragma once

#include <string>
#include <string_view>

#include "surprisal/network/trainer.hpp"

namespace surprisal {

/// Where training stands, as JSON: parameters, what the optimizer keeps, and how far it has come.
/// Together with the same shape, set and options, training goes on to the same bits.
///
///     {"surprisal": "network", "version": 1, "inputs": 2,
///      "layers": [{"units": 1, "activation": "identity"}],
///      "seed": 1, "batches": 40, "steps": 40, "epochs": 2,
///      "epochLoss": [0, 0], "lastLoss": [0.25], "parameters": […], "memory": […],
///      "best": {"loss": 0.5, "epoch": 1, "parameters": […]}}
///
/// epochLoss is the sum of the losses since the last epoch's end and what it will be divided by;
/// lastLoss is empty before the first epoch's end; best is there once early stopping has one.
template <class Scalar>
std::string to_json(const Trainer<Scalar>& trainer);

/// Puts a trainer into such a state. Nothing changes when the text is refused.
///
/// Errors: InvalidArgument when the text is no JSON (with line and column), is of another kind or a
/// later version, lacks a field, is of another shape, or has a number that is missing, not finite
/// or out of range.
template <class Scalar>
void restore(Trainer<Scalar>& trainer, std::string_view json);

}  // namespace surprisal
