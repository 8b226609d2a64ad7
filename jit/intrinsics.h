// Builtin functions that code does in line. They are objects of the process.
#pragma once

#include "runtime/registry.h"

namespace sandboa::jit::builtins {

inline runtime::Value abs() {
  static const runtime::Value function = runtime::builtin_names().find(runtime::shared_name("abs"));
  return function;
}
inline runtime::Value len() {
  static const runtime::Value function = runtime::builtin_names().find(runtime::shared_name("len"));
  return function;
}

inline runtime::Value next() {
  static const runtime::Value function = runtime::builtin_names().find(runtime::shared_name("next"));
  return function;
}

}  // namespace sandboa::jit::builtins
