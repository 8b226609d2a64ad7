// What library modules (abc, inspect, dataclasses) need to know of classes and functions and guest code cannot ask for.
#include <algorithm>

#include "ir/bytecode/code_unit.h"
#include "runtime/checked_native.h"
#include "runtime/function.h"
#include "runtime/numbers/number.h"
#include "runtime/operations/operations.h"
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

// The text that tracebacks show lines of, or None: the program's own, not that of modules that the host or the library has.
Outcome text_of_program(Runtime& rt, const LoadedProgram* program) {
  const bytecode::Program& source = program->executable->program();
  if (source.hides_source || program->executable->imports_freely()) return Value::none();
  TRY(rt.charge(1 + source.source.size() / 16));
  return make_str(rt, source.source);
}

// _code_text(code)
Outcome code_text(Runtime& rt, const Arguments& args) {
  const LoadedUnit* loaded = args[0].as<Code>()->loaded;
  return loaded == nullptr ? Value::none() : text_of_program(rt, loaded->program);
}

// The newest program with these globals that has such a unit. How many others there are is up to the collector, which fuel
// must not show; each of them cost more when it was compiled than it does here.
template <typename Fits>
Outcome text_where(Runtime& rt, Value globals, Fits fits) {
  constexpr uint64_t kSearchFuel = 64;
  TRY(rt.charge(kSearchFuel));
  const LoadedProgram* found = nullptr;
  for (const LoadedProgram* program : static_cast<Vm&>(rt).programs.bound()) {
    if (program->globals != globals.as<Dict>()) continue;
    std::span<const bytecode::CodeUnit> units = program->executable->program().units;
    if (std::any_of(units.begin(), units.end(), fits)) found = program;
  }
  return found == nullptr ? Value::none() : text_of_program(rt, found);
}

// _class_text(globals, qualname, line): of the class statement in that line.
Outcome class_text(Runtime& rt, const Arguments& args) {
  const std::string name = to_utf8(args[1].as<Str>());
  const int64_t line = TRY(operations::to_int64(rt, args[2]));
  return text_where(rt, args[0], [&](const bytecode::CodeUnit& unit) {
    return (unit.flags & bytecode::kIsClassBody) != 0 && unit.first_line == line && unit.qualified_name == name;
  });
}

// _module_text(globals)
Outcome module_text(Runtime& rt, const Arguments& args) {
  return text_where(rt, args[0], [](const bytecode::CodeUnit& unit) { return (unit.flags & bytecode::kIsModule) != 0; });
}

constexpr MethodDef kRows[] = {
    {"_code_text", "code, /", checked<code_text, "code">, kAllocates, "Library only."},
    {"_class_text", "globals, qualname, line, /", checked<class_text, "own_dict, str, int">, kAllocates, "Library only."},
    {"_module_text", "globals, /", checked<module_text, "own_dict">, kAllocates, "Library only."},

    {"_match_like", "cls, model, /", checked<match_like, "guest_type, type">, kMutates, "Library only."},
    {"_caller_module", "", caller_module, kNoEffects, "Library only."},
    {"_renew_class_cell", "function, old, new, /", checked<renew_class_cell, "function, guest_type, guest_type">, kMutates,
     "Library only."},
    {"_exchange_free", "function, name, old, new, /", checked<exchange_free, "function, str, any, any">, kMutates,
     "Library only."},
    {"_generator_state", "generator, /", checked<generator_state, "generator">, kNoEffects, "Library only."},
};

}  // namespace

const std::span<const MethodDef> kIntrospectionIntrinsics = kRows;

}  // namespace sandboa::vm
