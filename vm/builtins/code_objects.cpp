// Code objects: what compile() answers and what functions have as __code__. They say what the compiler knows of names,
// parameters and flags; instructions, constants and stack sizes are those of CPython's machine and are not there.
#include "vm/builtins/code_objects.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <unordered_set>
#include <vector>

#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/builtins/tables.h"
#include "vm/dynamic_code.h"
#include "vm/loaded_code.h"
#include "vm/namespaces.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: a file of table rows reads best without prefixes
using bytecode::CodeUnit;

namespace {

// The bits of co_flags (module inspect has names for most).
enum CodeFlags : int64_t {
  kOptimized = 0x1,
  kNewLocals = 0x2,
  kVarArgs = 0x4,
  kVarKeywords = 0x8,
  kNested = 0x10,
  kGenerator = 0x20,
  kCoroutine = 0x80,
  kAsyncGenerator = 0x200,
  kFutureAnnotations = kFutureAnnotationsFlag,
  kHasDocstring = 0x4000000,
  kMethod = 0x8000000,
};

Code* code_of(Value self) { return self.as<Code>(); }
// Null: of compile(), where all that could be asked for is empty.
const CodeUnit* unit_of(Value self) { return code_of(self)->unit; }

std::string_view text_of(const LoadedUnit* loaded, uint32_t name) {
  return loaded->program->executable->program().text(name);
}
// Its parameter is the iterator, which no call gives by name; CPython does not count it among the positional-only ones.
bool is_generator_expression(const Code* code) {
  return code->unit->parameter_count() == 1 && text_of(code->loaded, code->unit->local_names[0]) == ".0";
}

Outcome code_name(Runtime& rt, Value self) { return make_str(rt, unit_of(self) ? unit_of(self)->name : "<module>"); }
Outcome code_qualified_name(Runtime& rt, Value self) {
  return make_str(rt, unit_of(self) ? unit_of(self)->qualified_name : "<module>");
}
Outcome code_file_name(Runtime&, Value self) { return code_of(self)->file_name; }
Outcome code_first_line(Runtime&, Value self) { return Value::small_int(unit_of(self) ? unit_of(self)->first_line : 1); }
Outcome code_positional(Runtime&, Value self) {
  return Value::small_int(unit_of(self) ? unit_of(self)->positional_count : 0);
}
Outcome code_positional_only(Runtime&, Value self) {
  const CodeUnit* unit = unit_of(self);
  if (unit == nullptr || is_generator_expression(code_of(self))) return Value::small_int(0);
  return Value::small_int(unit->positional_only_count);
}
Outcome code_keyword_only(Runtime&, Value self) {
  return Value::small_int(unit_of(self) ? unit_of(self)->keyword_only_count : 0);
}

Outcome code_flags(Runtime&, Value self) {
  const CodeUnit* unit = unit_of(self);
  if (unit == nullptr) return Value::small_int(code_of(self)->future_annotations ? int64_t{kFutureAnnotations} : 0);
  auto flag = [&](int of_unit, CodeFlags answer) { return (unit->flags & of_unit) == of_unit ? int64_t{answer} : 0; };
  int64_t flags = kOptimized | kNewLocals | flag(bytecode::kHasVarArgs, kVarArgs) |
                  flag(bytecode::kHasVarKeywords, kVarKeywords) | flag(bytecode::kIsMethodLike, kMethod) |
                  flag(bytecode::kFutureAnnotations, kFutureAnnotations);
  if (unit->qualified_name.find("<locals>.") != std::string_view::npos) flags |= kNested;
  if (unit->docstring.data() != nullptr) flags |= kHasDocstring;
  bool is_generator = (unit->flags & bytecode::kIsGenerator) != 0,
       is_coroutine = (unit->flags & bytecode::kIsCoroutine) != 0;
  if (is_generator || is_coroutine) flags |= !is_coroutine ? kGenerator : is_generator ? kAsyncGenerator : kCoroutine;
  return Value::small_int(flags);
}

void sort_by_text(const LoadedUnit* loaded, std::span<uint32_t> names) {
  std::sort(names.begin(), names.end(), [&](uint32_t a, uint32_t b) { return text_of(loaded, a) < text_of(loaded, b); });
}

Outcome tuple_of_names(Runtime& rt, const LoadedUnit* loaded, std::span<const uint32_t> names) {
  Tuple* tuple = TRY_NEW(rt, new_tuple(rt, names.size()));
  for (size_t index = 0; index < names.size(); ++index) tuple->items()[index] = loaded->constants[names[index]];
  return tuple;
}

enum class Names { kLocals, kCells };

// Those of the named registers, each once: parameters, and what is no cell; or what is a cell, parameters first.
Outcome register_names(Runtime& rt, Value self, Names wanted) {
  const CodeUnit* unit = unit_of(self);
  if (unit == nullptr) return empty_tuple();
  TRY(rt.charge(1 + unit->local_names.size() * 4 + unit->instructions.size() / 8));
  const std::vector<bool> cells = cell_registers(*unit);
  const LoadedUnit* loaded = code_of(self)->loaded;
  size_t parameters = 0;
  std::unordered_set<uint32_t> seen;
  std::vector<uint32_t> names;
  for (uint32_t index = 0; index < cells.size(); ++index) {
    const bool is_parameter = index < unit->parameter_count();
    if (wanted == Names::kLocals ? cells[index] && !is_parameter : !cells[index]) continue;
    const uint32_t name = unit->local_names[index];
    const std::string_view text = text_of(loaded, name);
    if (is_parameter) ++parameters;
    if ((is_parameter || !(text.empty() || text.starts_with('.'))) && seen.insert(name).second) names.push_back(name);
  }
  if (wanted == Names::kCells) sort_by_text(loaded, std::span(names).subspan(parameters));
  return tuple_of_names(rt, loaded, names);
}

Outcome code_locals(Runtime& rt, Value self) { return register_names(rt, self, Names::kLocals); }
Outcome code_cells(Runtime& rt, Value self) { return register_names(rt, self, Names::kCells); }
Outcome code_local_count(Runtime& rt, Value self) {
  return Value::small_int(static_cast<int64_t>(TRY(code_locals(rt, self)).as<Tuple>()->length));
}
// Of the closure, in the order of co_freevars.
std::vector<uint32_t> slots_by_name(const LoadedUnit* loaded) {
  std::span<const uint32_t> names = loaded->unit->free_names;
  std::vector<uint32_t> slots(names.size());
  std::iota(slots.begin(), slots.end(), 0u);
  std::sort(slots.begin(), slots.end(),
            [&](uint32_t a, uint32_t b) { return text_of(loaded, names[a]) < text_of(loaded, names[b]); });
  return slots;
}

Outcome code_free_names(Runtime& rt, Value self) {
  const CodeUnit* unit = unit_of(self);
  if (unit == nullptr) return empty_tuple();
  TRY(rt.charge(1 + unit->free_names.size() * 4));
  std::vector<uint32_t> names;
  for (uint32_t slot : slots_by_name(code_of(self)->loaded)) names.push_back(unit->free_names[slot]);
  return tuple_of_names(rt, code_of(self)->loaded, names);
}

constexpr AttributeDef kCodeAttributes[] = {
    {"co_name", code_name, nullptr, "the function's name, or '<module>'", true},
    {"co_qualname", code_qualified_name, nullptr, "its dotted path", true},
    {"co_filename", code_file_name, nullptr, "where the source is from", true},
    {"co_firstlineno", code_first_line, nullptr, "the line where it begins", true},
    {"co_argcount", code_positional, nullptr, "how many positional parameters there are", true},
    {"co_posonlyargcount", code_positional_only, nullptr, "how many of these are positional-only", true},
    {"co_kwonlyargcount", code_keyword_only, nullptr, "how many keyword-only parameters there are", true},
    {"co_flags", code_flags, nullptr, "properties, as module inspect names them", true},
    {"co_nlocals", code_local_count, nullptr, "how many names co_varnames has"},
    {"co_varnames", code_locals, nullptr, "parameters, then other local variables that no inner function uses"},
    {"co_cellvars", code_cells, nullptr, "local variables that inner functions use"},
    {"co_freevars", code_free_names, nullptr, "variables of outer functions that are used"},
};

}  // namespace

Outcome code_of_function(Vm& vm, const Function* function) {
  const LoadedUnit* loaded = function->code;
  Value file_name = TRY(make_str(vm, loaded->program->executable->program().file_name));
  Code* code = TRY(new_code(vm, Value(), file_name.as<Str>(), CodeMode::kExec, 0, false)).as<Code>();
  code->loaded = loaded;
  code->unit = loaded->unit;
  return code;
}

Outcome closure_of_function(Vm& vm, Function* function) {
  const LoadedUnit* loaded = function->code;
  std::span<const uint32_t> names = loaded->unit->free_names;
  if (names.empty() || loaded->program->executable->is_library()) return Value::none();
  TRY(vm.charge(1 + names.size() * 4));
  const std::vector<uint32_t> slots = slots_by_name(loaded);
  Tuple* cells = TRY_NEW(vm, new_tuple(vm, slots.size()));
  for (size_t index = 0; index < slots.size(); ++index) cells->items()[index] = function->closure()[slots[index]];
  return cells;
}

constexpr TypeTable kCodeTable{TypeId::kCode, {}, kCodeAttributes, "What compile() makes, and what functions run."};

}  // namespace sandboa::vm
