// What an instruction most likely calls, by what the session has seen. Guesses, which code tests.
#include <algorithm>
#include <string_view>

#include "jit/intrinsics.h"
#include "jit/unit_compiler.h"
#include "runtime/dict.h"
#include "vm/binary_operator.h"

namespace sandboa::jit {

namespace ops = bytecode::ops;
using bytecode::Opcode;
using runtime::Kind;

namespace {

// More registers than this are cleared by the stub's loop.
constexpr uint32_t kClearedInLine = 24;
constexpr uint32_t kMostDefaults = 4;
// Operators are known by class.
constexpr uint32_t kMostClasses = 256;
// How far before a call its callee is loaded, at most.
constexpr uint32_t kLookedBack = 200;

}  // namespace

bool UnitCompiler::takes_plainly(const vm::LoadedUnit& callee, uint32_t count) {
  return callee.simple_arity == count && callee.register_count - count <= kClearedInLine;
}

// The same, or with a few arguments that are left to defaults.
bool UnitCompiler::takes_in_place(const vm::LoadedUnit& callee, uint32_t count) const {
  if (callee.simple_arity == count || callee.unit == &whole_.unit) return takes_plainly(callee, count);
  bool is_short = callee.simple_arity > count && callee.simple_arity - count <= kMostDefaults;
  return is_short && callee.register_count - count <= kClearedInLine;
}

// Units of other programs may be freed, and others come to stand where they were.
const vm::LoadedUnit* UnitCompiler::code_of(runtime::Value callee) const {
  if (!runtime::has_kind(callee, Kind::kFunction)) return nullptr;
  const vm::LoadedUnit* code = callee.as<runtime::Function>()->code;
  const vm::Executable* executable = settings_.feedback->program->executable;
  bool stays = code->program->executable == executable || code->program->executable->is_library();
  return stays ? code : nullptr;
}

UnitCompiler::Callee UnitCompiler::callee_of_call(const vm::LoadedUnit& caller, uint32_t index) const {
  const auto& op = bytecode::decode<ops::Call>(&caller.code[index]);
  runtime::Value callee = global_of_call(&caller, index);
  if (!runtime::has_kind(callee, Kind::kType)) return {code_of(callee), CallKind::kPlain};
  const auto* type = callee.as<runtime::Type>();
  if (type->init_epoch != settings_.session->class_epoch || !type->is_made_at_hand || !type->calls_init_only) return {};
  if (type->member_count > kMostMembers) return {};
  const vm::LoadedUnit* init = code_of(type->init);
  return init != nullptr && takes_in_place(*init, op.count.value + 1u) ? Callee{init, CallKind::kInit, type->member_count}
                                                                       : Callee{};
}

// The class that a Call calls, if that makes an instance and nothing else.
const runtime::Type* UnitCompiler::bare_class_of(const vm::LoadedUnit* caller, uint32_t index) const {
  if (caller == nullptr || bytecode::decode<ops::Call>(&caller->code[index]).count.value != 0) return nullptr;
  runtime::Value callee = global_of_call(caller, index);
  if (!runtime::has_kind(callee, Kind::kType)) return nullptr;
  const auto* type = callee.as<runtime::Type>();
  bool is_bare = type->init_epoch == settings_.session->class_epoch && type->is_made_at_hand && !type->calls_init_only;
  return is_bare && type->member_count <= kMostMembers ? type : nullptr;
}

runtime::Value UnitCompiler::global_of_call(const vm::LoadedUnit* caller, uint32_t index) const {
  if (caller == nullptr) return {};
  uint32_t name = global_called(*caller->unit, index);
  return name == kNoGlobal ? runtime::Value() : *caller->loads[name];
}

// It may look past a jump's target.
uint32_t UnitCompiler::global_called(const bytecode::CodeUnit& caller, uint32_t index) {
  uint32_t reg = bytecode::decode<ops::Call>(&caller.instructions[index]).base.index;
  uint32_t first = index - std::min(index, kLookedBack);
  while (index-- > first) {
    const bytecode::Instruction* word = &caller.instructions[index];
    for (const bytecode::Operand& operand : bytecode::operand_layout(bytecode::opcode_of(*word))) {
      if (!operand.is_destination || operand.bits(*word) != reg) continue;
      bool is_global = bytecode::opcode_of(*word) == Opcode::kLoadGlobal;
      return is_global ? bytecode::decode<ops::LoadGlobal>(word).name.index : kNoGlobal;
    }
  }
  return kNoGlobal;
}

bool UnitCompiler::calls_builtin(const vm::LoadedUnit* caller, uint32_t index, runtime::Value function) const {
  if (caller == nullptr || bytecode::decode<ops::Call>(&caller->code[index]).count.value != 1) return false;
  return global_of_call(caller, index) == function;
}

bool UnitCompiler::calls_length(const vm::LoadedUnit* caller, uint32_t index) const {
  return calls_builtin(caller, index, builtins::len());
}

UnitCompiler::ListMethod UnitCompiler::list_method_of(const vm::LoadedUnit* caller, const ops::CallMethod& op) const {
  if (caller == nullptr) return ListMethod::kNone;
  const vm::Site& seen = caller->sites[op.site];
  bool is_native = seen.guard == runtime::builtin_type(runtime::TypeId::kList) && seen.offset < 0 &&
                   runtime::has_kind(seen.value, Kind::kNativeFunction);
  std::string_view name = is_native ? seen.value.as<runtime::NativeFunction>()->def->name : "";
  if (name == "append" && op.count.value == 1) return ListMethod::kAppend;
  return name == "pop" && op.count.value == 0 ? ListMethod::kPop : ListMethod::kNone;
}

bool UnitCompiler::sends_to_generator(const vm::LoadedUnit* caller, const ops::CallMethod& op) {
  if (caller == nullptr || op.count.value != 1) return false;
  const vm::Site& seen = caller->sites[op.site];
  bool is_native = seen.guard == runtime::builtin_type(runtime::TypeId::kGenerator) && seen.offset < 0 &&
                   runtime::has_kind(seen.value, Kind::kNativeFunction);
  return is_native && std::string_view(seen.value.as<runtime::NativeFunction>()->def->name) == "send";
}

UnitCompiler::Callee UnitCompiler::callee_of(const vm::LoadedUnit* caller, uint32_t index) const {
  if (caller == nullptr) return {};
  const bytecode::Instruction* word = &caller->code[index];
  Callee callee;
  if (bytecode::opcode_of(*word) == Opcode::kCall) {
    callee = callee_of_call(*caller, index);
    bool fits = callee.kind == CallKind::kInit || callee.code == nullptr ||
                takes_in_place(*callee.code, bytecode::decode<ops::Call>(word).count.value);
    return fits ? callee : Callee{};
  }
  if (bytecode::opcode_of(*word) != Opcode::kCallMethod) return {method_of_operator(*caller, index), CallKind::kOperator};
  const auto& op = bytecode::decode<ops::CallMethod>(word);
  callee.code = callee_of_site(*caller, op.site);
  bool fits = callee.code != nullptr && takes_in_place(*callee.code, op.count.value + 1u);
  return fits ? callee : Callee{};
}

const vm::LoadedUnit* UnitCompiler::callee_of_site(const vm::LoadedUnit& caller, uint32_t site) const {
  const vm::Site& seen = caller.sites[site];
  return seen.guard == nullptr ? nullptr : code_of(seen.value);
}

bool UnitCompiler::is_defined_once(const vm::LoadedUnit& caller, uint32_t site) const {
  const auto* name = caller.constants[caller.unit->sites[site]].as<runtime::Str>();
  uint32_t looked_at = 0;
  uint32_t found = 0;
  for (const runtime::Type* type = settings_.session->classes; type != nullptr; type = type->next_class) {
    if (++looked_at > kMostClasses || !plans_on(1)) return false;
    if (!runtime::dict_find_str(*settings_.session, type->attributes, name).is_empty()) ++found;
  }
  return found == 1;
}

// Whether several shapes have been seen to share the method that is emitted.
bool UnitCompiler::is_shared_method() const {
  if (scope_->feedback == nullptr) return false;
  auto is_this = [&](const vm::Site& site) {
    return runtime::has_kind(site.value, Kind::kFunction) && site.value.as<runtime::Function>()->code == scope_->feedback;
  };
  return settings_.session->site_cache.count(settings_.session->class_epoch, is_this) > 1;
}

const vm::LoadedUnit* UnitCompiler::getter_of_site(uint32_t site) const {
  if (scope_->feedback == nullptr) return nullptr;
  const vm::Site& seen = scope_->feedback->sites[site];
  if (seen.guard == nullptr || !runtime::has_kind(seen.value, Kind::kProperty)) return nullptr;
  const vm::LoadedUnit* getter = code_of(seen.value.as<runtime::Property>()->getter);
  return getter != nullptr && takes_plainly(*getter, 1) ? getter : nullptr;
}

bool UnitCompiler::is_seen_by_shape(uint32_t site) const {
  if (scope_->feedback == nullptr) return false;
  const vm::Site& seen = scope_->feedback->sites[site];
  bool is_object = seen.guard != nullptr && seen.offset != vm::Site::kInModule &&
                   reinterpret_cast<uintptr_t>(seen.guard) % alignof(runtime::Object) == 0;
  return is_object && static_cast<const runtime::Object*>(seen.guard)->kind == Kind::kShape;
}

// The note may be of a method that is gone: what is taken is one that some class has now.
const vm::LoadedUnit* UnitCompiler::method_of_operator(const vm::LoadedUnit& caller, uint32_t index) const {
  const vm::Vm& session = *settings_.session;
  const bytecode::Instruction* at = &caller.code[index];
  const vm::LoadedUnit* noted = session.operator_notes == nullptr ? nullptr : session.operator_notes->find(at);
  if (noted == nullptr) return nullptr;
  auto row = static_cast<size_t>(vm::binary_operator(bytecode::opcode_of(*at)));
  const runtime::Str* name = runtime::dunder_name(vm::kOperatorDunders[row].forward);
  uint32_t looked_at = 0;
  for (const runtime::Type* type = session.classes; type != nullptr; type = type->next_class) {
    if (++looked_at > kMostClasses || !plans_on(1)) break;
    const vm::Site* known = session.site_cache.find(vm::SiteCache::Access::kOperator, type, name, session.class_epoch);
    const vm::LoadedUnit* code = known == nullptr ? nullptr : code_of(known->value);
    if (code == noted && takes_plainly(*code, 2)) return code;
  }
  return nullptr;
}

}  // namespace sandboa::jit
