// What library modules (abc, inspect, dataclasses) need to know of classes and functions and guest code cannot ask for.
#include "ir/bytecode/code_unit.h"
#include "runtime/checked_native.h"
#include "runtime/function.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/builtins/tables.h"
#include "vm/loaded_code.h"
#include "vm/namespaces.h"
#include "vm/vm.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes

namespace {

// _match_like(cls, model): sequence and mapping patterns take instances of cls, and of what derives from it, as they take
// those of model, unless it is decided already.
Outcome match_like(Runtime& rt, const Arguments& args) {
  auto flags = match_flags(args[1].as<Type>());
  auto* cls = args[0].as<Type>();
  for (Type* step = static_cast<Vm&>(rt).classes; step != nullptr; step = step->next_class) {
    TRY(rt.charge(1));
    if (is_subtype(step, cls) && (step->flags & Type::kMatchFlags) == 0) step->flags |= flags;
  }
  return Value::none();
}

// _function_parameters(function): how many are positional-only, positional (those included) and keyword-only; whether there
// are *args and **kwargs; 1 for a generator function plus 2 for a coroutine function; the line; the names in order.
Outcome function_parameters(Runtime& rt, const Arguments& args) {
  const auto* code = args[0].as<Function>()->code;
  const bytecode::CodeUnit& unit = *code->unit;
  uint32_t count = unit.parameter_count();
  TRY(rt.charge(count));
  Tuple* result = TRY_NEW(rt, new_tuple(rt, 8));
  for (uint32_t index = 0; index < 8; ++index) result->items()[index] = Value::none();
  bool is_generator = (unit.flags & bytecode::kIsGenerator) != 0, is_coroutine = (unit.flags & bytecode::kIsCoroutine) != 0;
  const int64_t numbers[] = {unit.positional_only_count, unit.positional_count, unit.keyword_only_count};
  for (uint32_t index = 0; index < 3; ++index) result->items()[index] = Value::small_int(numbers[index]);
  result->items()[3] = Value::boolean((unit.flags & bytecode::kHasVarArgs) != 0);
  result->items()[4] = Value::boolean((unit.flags & bytecode::kHasVarKeywords) != 0);
  result->items()[5] = Value::small_int((is_generator ? 1 : 0) + (is_coroutine ? 2 : 0));
  result->items()[6] = Value::small_int(unit.first_line);
  Tuple* names = TRY_NEW(rt, new_tuple(rt, count));
  for (uint32_t index = 0; index < count; ++index) names->items()[index] = code->constants[unit.local_names[index]];
  result->items()[7] = names;
  return result;
}

Outcome caller_module(Runtime& rt, const Arguments&) { return module_of_caller(static_cast<Vm&>(rt)); }

// _renew_class_cell(function, old, new): where the function refers to class `old`, it refers to `new` from now on; whether
// it did.
Outcome renew_class_cell(Runtime& rt, const Arguments& args) {
  auto* function = args[0].as<Function>();
  TRY(rt.charge(1 + function->closure_count));
  for (uint32_t index = 0; index < function->closure_count; ++index) {
    Cell* cell = function->closure()[index];
    if (cell == nullptr || !(cell->value == args[1])) continue;
    cell->value = args[2];
    return Value::true_value();
  }
  return Value::false_value();
}

// _exchange_free(function, name, old, new): gives the function's variable of an outer scope the value `new` if it has `old`;
// _ABSENT stands for none. Whether it did.
Outcome exchange_free(Runtime& rt, const Arguments& args) {
  auto* function = args[0].as<Function>();
  auto value_of = [](Value value) { return value == absent_argument() ? Value() : value; };
  std::span<const uint32_t> names = function->code->unit->free_names;
  TRY(rt.charge(1 + names.size()));
  for (size_t index = 0; index < names.size() && index < function->closure_count; ++index) {
    Cell* cell = function->closure()[index];
    auto* name = function->code->constants[names[index]].as<Str>();
    if (cell == nullptr || !str_equal(name, args[1].as<Str>()) || !(cell->value == value_of(args[2]))) continue;
    cell->value = value_of(args[3]);
    return Value::true_value();
  }
  return Value::false_value();
}

// _generator_state(generator): CREATED, RUNNING, SUSPENDED or CLOSED.
Outcome generator_state(Runtime& rt, const Arguments& args) {
  switch (args[0].as<Generator>()->state) {
    case GeneratorState::kCreated:
      return make_str(rt, "CREATED");
    case GeneratorState::kRunning:
      return make_str(rt, "RUNNING");
    case GeneratorState::kSuspended:
      return make_str(rt, "SUSPENDED");
    default:
      return make_str(rt, "CLOSED");
  }
}

constexpr MethodDef kRows[] = {
    {"_match_like", "cls, model, /", checked<match_like, "guest_type, type">, kMutates, "Library only."},
    {"_caller_module", "", caller_module, kNoEffects, "Library only."},
    {"_renew_class_cell", "function, old, new, /", checked<renew_class_cell, "function, guest_type, guest_type">, kMutates,
     "Library only."},
    {"_exchange_free", "function, name, old, new, /", checked<exchange_free, "function, str, any, any">, kMutates,
     "Library only."},
    {"_generator_state", "generator, /", checked<generator_state, "generator">, kNoEffects, "Library only."},
    {"_function_parameters", "function, /", checked<function_parameters, "function">, kNoEffects, "Library only."},
};

}  // namespace

const std::span<const MethodDef> kIntrospectionIntrinsics = kRows;

}  // namespace sandboa::vm
