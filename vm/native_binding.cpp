// Arguments of native functions, bound by their signature data, with CPython's error texts.
#include <algorithm>
#include <string>
#include <vector>

#include "runtime/dict.h"
#include "runtime/module.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/suggestions.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "vm/calls.h"
#include "vm/classes.h"

namespace sandboa::vm {

using runtime::Arguments;
using runtime::DefaultKind;
using runtime::Fallible;
using runtime::MethodDef;
using runtime::Outcome;
using runtime::Parameter;
using runtime::Signal;
using runtime::SignalFailure;
using runtime::Signature;
using runtime::Str;
using runtime::Tuple;
using runtime::Type;
using runtime::TypeId;
using runtime::Value;

namespace {

struct BoundArguments {
  Value fixed[Signature::kMaxParameters];
  Arguments arguments;
};

class NativeBinder {
 public:
  NativeBinder(Vm& vm, const MethodDef& def, const Type* owner, const Type* named, BoundArguments& bound)
      : vm_(vm), def_(def), signature_(def.signature), owner_(owner), named_(named), bound_(bound) {}

  Fallible<bool> bind(const Value* arguments, uint32_t count, Tuple* names) {
    uint32_t keyword_count = names == nullptr ? 0 : static_cast<uint32_t>(names->length);
    uint32_t given = count - keyword_count;
    uint32_t taken = std::min<uint32_t>(given, signature_.positional);
    for (uint32_t index = 0; index < taken; ++index) bound_.fixed[index] = arguments[index];
    bound_.arguments.fixed = bound_.fixed;
    // What takes no keywords says so before it counts.
    if (keyword_count != 0 && all_positional_only() && !signature_.has_keywords) {
      if (!leaves_keywords(given == 0 ? Value() : arguments[0])) return no_keywords();
      keyword_count = 0;
    }
    TRY(check_total(given, keyword_count));
    if (given > taken) {
      if (!signature_.has_rest) return wrong_count(given, keyword_count);
      bound_.arguments.rest = {arguments + taken, given - taken};
    }
    // Too few positional-only arguments are the error, whatever keywords there are.
    uint32_t least = std::min(signature_.required_positional, signature_.positional_only);
    if (keyword_count != 0 && given < least && !all_positional_only()) return missing(given, given, keyword_count);
    WrongKeyword wrong;
    for (uint32_t index = 0; index < keyword_count; ++index) {
      TRY(bind_keyword(names, index, arguments[given + index], wrong));
    }
    if (taken == 0 && owner_ != nullptr && owner_->id == TypeId::kComplex) TRY(check_real_keyword());
    if (is_enumerate()) {  // a single keyword must be the iterable
      if (given == 0 && keyword_count == 1 && bound_.fixed[0].is_empty()) wrong.name = names->items()[0].as<Str>();
      if (wrong.name != nullptr) return raise_wrong_keyword(wrong);
    }
    for (uint32_t index = taken; index < signature_.count; ++index) {
      if (!bound_.fixed[index].is_empty()) continue;
      if (signature_.parameters[index].default_kind == DefaultKind::kRequired) return missing(index, given, keyword_count);
      bound_.fixed[index] = TRY(default_of(signature_.parameters[index]));
    }
    if (wrong.name != nullptr && !lacks_date()) return raise_wrong_keyword(wrong);
    return true;
  }

 private:
  // A keyword that cannot be bound, which is told after what is missing. repeated: the parameter that has got its argument
  // by position; -1: there is none of that name.
  struct WrongKeyword {
    Str* name = nullptr;
    int32_t repeated = -1;
  };

  bool is_named(std::string_view name) const { return def_.name == name; }
  // A call of the class itself: what derives from it is bound like others.
  bool is_enumerate() const {
    return owner_ != nullptr && owner_->id == TypeId::kEnumerate && (named_ == nullptr || !named_->is_guest());
  }
  // complex(real=...): a part, where the same argument by position may be a text.
  Fallible<bool> check_real_keyword() {
    Value real = bound_.fixed[0];
    if (!is_named("__new__") || real.is_empty()) return true;
    bool is_number = runtime::is_int(real) || runtime::is_float(real) || runtime::has_kind(real, runtime::Kind::kComplex);
    for (runtime::Dunder dunder : {runtime::Dunder::kComplex, runtime::Dunder::kFloat, runtime::Dunder::kIndex}) {
      is_number |= runtime::has_guest_dunder(real, dunder);
    }
    if (is_number) return true;
    return vm_.raise_type_error("complex() argument 'real' must be a real number, not %s", runtime::type_name(real));
  }
  // CPython's int() and str() count positional arguments on their own when there are no others.
  bool is_called_fast(uint32_t keyword_count) const {
    bool has_path = owner_ != nullptr && (owner_->id == TypeId::kInt || owner_->id == TypeId::kStr);
    bool is_derived = named_ != nullptr && named_->is_guest();
    return has_path && keyword_count == 0 && !is_derived && is_named("__new__");
  }

  // More arguments than there are parameters: the first thing that CPython notices. Where there are *args, and in sorted(),
  // it looks at the keywords alone.
  Fallible<bool> check_total(uint32_t given, uint32_t keyword_count) {
    if (signature_.has_rest ? keyword_count == 0 : given + keyword_count <= signature_.count) return true;
    if (all_positional_only() || signature_.has_keywords || is_called_fast(keyword_count)) return true;
    if (given == 0 && (is_named("max") || is_named("min"))) {
      return vm_.raise_type_error("%s expected at least 1 argument, got 0", def_.name);
    }
    bool is_sorted = is_named("sorted");
    bool counts_keywords = signature_.has_rest || is_sorted;
    if (counts_keywords && (is_named("print") || (is_sorted && given != 1))) return true;
    uint32_t takes = signature_.count - (counts_keywords ? signature_.positional : self_count());
    uint32_t positional = counts_keywords ? 0 : given - self_count();
    if (positional + keyword_count <= takes) return true;
    if (is_enumerate() && positional == 0) return missing(0, given, keyword_count);
    return vm_.raise_type_error("%s takes at most %u %sargument%s (%u given)", called_name().c_str(), takes,
                                positional == 0 ? "keyword " : "", takes == 1 ? "" : "s", positional + keyword_count);
  }

  // The constructors of float, tuple, list ... leave keywords to the other one of __new__ and __init__ where a class has its
  // own.
  bool leaves_keywords(Value receiver) const {
    if (is_named("__new__")) return named_ != nullptr && named_->guest_dunders.has(runtime::Dunder::kInit);
    bool fills = is_named("__init__") && owner_ != nullptr && owner_->id == TypeId::kList;
    return fills && !receiver.is_empty() && runtime::type_of(receiver)->guest_dunders.has(runtime::Dunder::kNew);
  }

  uint32_t self_count() const { return signature_.has_self || def_.is_class_method ? 1 : 0; }
  bool all_positional_only() const { return signature_.count == signature_.positional_only; }

  // CPython's constructors of sets count under the name of the class that is made. Null: under their own.
  const Type* derived_set() const {
    bool is_set = owner_ != nullptr && (owner_->id == TypeId::kSet || owner_->id == TypeId::kFrozenSet);
    if (!is_set) return nullptr;
    const Type* made = is_named("__new__") ? named_ : is_named("__init__") ? runtime::type_of(bound_.fixed[0]) : nullptr;
    return made != nullptr && made->is_guest() ? made : nullptr;
  }

  // Whether a call with keywords has a bound method from anywhere but `object.name(...)`, which CPython calls without
  // binding.
  bool calls_bound_value() const {
    const bytecode::Instruction* at = vm_.frame_->pc - 1;
    if (!signature_.has_self || bytecode::opcode_of(*at) != bytecode::Opcode::kCallKeywords) return false;
    auto base = bytecode::decode<bytecode::ops::CallKeywords>(at).base.index;
    if (!runtime::has_kind(vm_.frame_->registers[base], runtime::Kind::kBoundMethod)) return false;
    while (at != vm_.frame_->code->code) {  // to what has put the callee there
      --at;
      if (bytecode::decode<bytecode::ops::Move>(at).dst.index == base) break;
    }
    return bytecode::opcode_of(*at) != bytecode::Opcode::kLoadAttribute;
  }

  // "list.append" for methods, "len" for functions.
  std::string full_name() const {
    if ((is_named("__new__") || is_named("__init__")) && owner_ != nullptr) return runtime::type_name(owner_);
    if (owner_ == nullptr) return module_prefix() + def_.name;
    const Type* named = named_ == nullptr && calls_bound_value() ? runtime::type_of(bound_.fixed[0]) : named_;
    bool is_guest = named != nullptr && named->is_guest();
    // Names of functions have no module, not even those of library classes.
    std::string cls = is_guest ? runtime::to_utf8(named->qualified_name) : runtime::short_type_name(named ? named : owner_);
    return cls + "." + def_.name;
  }
  // Functions of modules are named with the C module that they are in, which CPython hides behind a module in Python.
  std::string module_prefix() const {
    const char* module = runtime::module_of_function(&def_);
    if (module == nullptr) return "";
    constexpr std::string_view kHidden[] = {"bisect", "heapq", "operator", "struct"};
    bool is_hidden = std::find(std::begin(kHidden), std::end(kHidden), module) != std::end(kHidden);
    return std::string(is_hidden ? "_" : "") + module + ".";
  }
  // sorted() hands its keywords on.
  std::string keyword_owner() const { return is_named("sorted") ? "sort" : short_name(); }
  std::string short_name() const {
    bool is_constructor = def_.name == std::string_view("__new__") || def_.name == std::string_view("__init__");
    if (!is_constructor || owner_ == nullptr) return def_.name;
    // Names that CPython's own constructors give themselves.
    switch (owner_->id) {
      case TypeId::kFrozenSet:
        return runtime::short_type_name(named_ != nullptr ? named_ : owner_);
      case TypeId::kSuper:
        return "super()";
      case TypeId::kWeakReference:
      case TypeId::kTimeDelta:
        return "__new__";
      case TypeId::kTypeVar:
        return "typevar";
      case TypeId::kParamSpec:
        return "paramspec";
      case TypeId::kTypeVarTuple:
        return "typevartuple";
      case TypeId::kTypeAliasType:
        return "typealias";
      default:
        return runtime::short_type_name(owner_);
    }
  }

  // The constructors of dates have no name in the texts, as CPython's say none.
  bool is_nameless() const {
    if (owner_ == nullptr || !is_named("__new__")) return false;
    return owner_->id == TypeId::kDate || owner_->id == TypeId::kTime || owner_->id == TypeId::kDateTime;
  }
  // Which the constructor itself says, before anything about keywords.
  bool lacks_date() const {
    if (!is_nameless() || owner_->id == TypeId::kTime) return false;
    return bound_.fixed[0].is_empty() || bound_.fixed[1].is_empty() || bound_.fixed[2].is_empty();
  }
  std::string called_name() const { return is_nameless() ? "function" : keyword_owner() + "()"; }

  // CPython: methods that stand for an operation of the type have an error text of their own.
  bool is_unary_slot() const {
    constexpr std::string_view kNames[] = {"__iter__",  "__next__", "__aiter__", "__anext__", "__await__", "__repr__",
                                           "__str__",   "__hash__", "__len__",   "__bool__",  "__int__",   "__float__",
                                           "__index__", "__neg__",  "__pos__",   "__abs__",   "__invert__"};
    return owner_ != nullptr && std::find(std::begin(kNames), std::end(kNames), def_.name) != std::end(kNames);
  }

  Outcome default_of(const Parameter& parameter) {
    if (parameter.default_kind == DefaultKind::kStr) return runtime::make_str(vm_, parameter.default_text);
    return runtime::constant_default(parameter);
  }

  Fallible<bool> bind_keyword(const Tuple* names, uint32_t number, Value value, WrongKeyword& wrong) {
    auto* name = names->items()[number].as<Str>();
    int32_t repeated = -1;
    for (uint32_t index = signature_.positional_only; index < signature_.count; ++index) {
      if (!runtime::str_equals_ascii(name, signature_.parameters[index].name)) continue;
      if (bound_.fixed[index].is_empty()) {
        bound_.fixed[index] = value;
        return true;
      }
      repeated = static_cast<int32_t>(index);
    }
    if (repeated < 0 && signature_.has_keywords) {
      if (bound_.arguments.keywords == nullptr) bound_.arguments.keywords = TRY_NEW(vm_, runtime::new_dict(vm_));
      return add_keyword(vm_, bound_.arguments.keywords, name, value, static_cast<uint32_t>(names->length));
    }
    if (wrong.name == nullptr || (wrong.repeated < 0 && repeated >= 0)) wrong = {name, repeated};
    return true;
  }

  SignalFailure takes_nothing() {
    bool is_singleton = owner_ != nullptr && (owner_->id == TypeId::kNoneType || owner_->id == TypeId::kEllipsis ||
                                              owner_->id == TypeId::kNotImplemented);
    std::string name = is_singleton && owner_->id == TypeId::kEllipsis ? "EllipsisType" : short_name();
    return vm_.raise_type_error("%s%s takes no arguments", name.c_str(), is_singleton ? "" : "()");
  }

  SignalFailure no_keywords() {
    bool is_constructor = is_named("__new__") && owner_ != nullptr;
    if (is_constructor && signature_.count == 0 && !signature_.has_rest) return takes_nothing();
    bool is_reference = owner_ != nullptr && owner_->id == TypeId::kWeakReference;
    std::string name = is_reference ? "ref" : is_constructor ? runtime::short_type_name(owner_) : full_name();
    return vm_.raise_type_error("%s() takes no keyword arguments", name.c_str());
  }

  SignalFailure raise_wrong_keyword(const WrongKeyword& wrong) {
    if (is_named("sorted") && !runtime::operations::is_iterable(bound_.fixed[0])) {
      return vm_.raise_type_error("'%s' object is not iterable", runtime::type_name(bound_.fixed[0]));
    }
    std::string text = runtime::to_utf8(wrong.name);
    if (is_enumerate()) {
      return vm_.raise_type_error("'%s' is an invalid keyword argument for enumerate()", text.c_str());
    }
    if (wrong.repeated >= 0) {
      std::string called = is_nameless() ? "function" : short_name() + "()";
      return vm_.raise_type_error("argument for %s given by name ('%s') and position (%u)", called.c_str(), text.c_str(),
                                  static_cast<uint32_t>(wrong.repeated) + 1 - self_count());
    }
    runtime::SuggestionSearch search(text);
    for (uint32_t index = signature_.positional_only; index < signature_.count; ++index) {
      TRY(search.offer(vm_, signature_.parameters[index].name));
    }
    return runtime::raise_unexpected_keyword(vm_, is_nameless() ? "this function" : keyword_owner() + "()", search);
  }

  SignalFailure wrong_count(uint32_t given, uint32_t keyword_count) {
    uint32_t self = self_count();
    uint32_t maximum = signature_.positional - self;
    uint32_t minimum = signature_.required_positional - self;
    given -= self;
    std::string name = short_name();
    bool is_constructor = is_named("__new__");
    if (const Type* derived = derived_set()) name = runtime::to_utf8(derived->name);
    if (is_constructor && maximum == 0) return takes_nothing();
    if (is_called_fast(keyword_count)) {
      return vm_.raise_type_error("%s expected at most %u arguments, got %u", name.c_str(), maximum, given);
    }
    if (all_positional_only()) {
      if (maximum == 0 && is_unary_slot()) return vm_.raise_type_error("expected 0 arguments, got %u", given);
      if (maximum == 0) return vm_.raise_type_error("%s() takes no arguments (%u given)", full_name().c_str(), given);
      if (maximum == 1 && minimum == 1 && !is_constructor && !is_named("__init__")) {
        return vm_.raise_type_error("%s() takes exactly one argument (%u given)", full_name().c_str(), given);
      }
      bool exact = minimum == maximum;
      const char* bound = exact ? "" : given < minimum ? "at least " : "at most ";
      uint32_t limit = given < minimum ? minimum : maximum;
      return vm_.raise_type_error("%s expected %s%u argument%s, got %u", name.c_str(), bound, limit, limit == 1 ? "" : "s",
                                  given);
    }
    bool has_keyword_only = signature_.positional < signature_.count;
    if (has_keyword_only && signature_.positional_only == signature_.positional) {
      if (maximum == 0) return vm_.raise_type_error("%s() takes no positional arguments", name.c_str());
      const char* bound = minimum == maximum ? "" : "at most ";
      return vm_.raise_type_error("%s expected %s%u argument%s, got %u", name.c_str(), bound, maximum,
                                  maximum == 1 ? "" : "s", given);
    }
    uint32_t limit = has_keyword_only ? maximum : signature_.count - self;
    bool exact = minimum == (has_keyword_only ? maximum : signature_.count - self);
    name = is_nameless() ? "function" : name + "()";
    return vm_.raise_type_error("%s takes %s %u %sargument%s (%u given)", name.c_str(), exact ? "exactly" : "at most", limit,
                                has_keyword_only ? "positional " : "", limit == 1 ? "" : "s",
                                has_keyword_only ? given : given + keyword_count);
  }

  SignalFailure missing(uint32_t index, uint32_t given, uint32_t keyword_count) {
    if (all_positional_only()) return wrong_count(given, keyword_count);
    bool rest_is_named = signature_.positional_only == signature_.positional && signature_.positional < signature_.count;
    if (rest_is_named && given == self_count() && is_named("sorted")) {
      return wrong_count(given, keyword_count);
    }
    if (index < signature_.positional_only) {
      uint32_t minimum = signature_.required_positional - self_count();
      return vm_.raise_type_error("%s() takes at least %u positional argument%s (%u given)", short_name().c_str(), minimum,
                                  minimum == 1 ? "" : "s", given - self_count());
    }
    if (is_enumerate()) {  // without the position
      return vm_.raise_type_error("%s() missing required argument '%s'", short_name().c_str(),
                                  std::string(signature_.parameters[index].name).c_str());
    }
    return vm_.raise_type_error("%s() missing required argument '%s' (pos %u)", short_name().c_str(),
                                std::string(signature_.parameters[index].name).c_str(), index + 1 - self_count());
  }

  Vm& vm_;
  const MethodDef& def_;
  const Signature& signature_;
  const Type* owner_;
  const Type* named_;  // the class that texts name; null: owner_
  BoundArguments& bound_;
};

}  // namespace

const Type* class_in_texts(Value callee, Value self, bool has_keywords) {
  const Type* type = callee.object()->type;
  bool is_of_class = runtime::has_kind(self, runtime::Kind::kType);
  bool is_method = type == runtime::builtin_type(TypeId::kMethodDescriptor) && (is_of_class || !has_keywords);
  if (!is_method && type != runtime::builtin_type(TypeId::kClassMethodDescriptor)) return nullptr;
  return is_of_class ? self.as<Type>() : runtime::type_of(self);
}

Fallible<bool> check_class_receiver(Vm& vm, const MethodDef& def, const Type* owner, Value receiver) {
  if (!runtime::has_kind(receiver, runtime::Kind::kType)) {
    return vm.raise_type_error("descriptor '%s' for type '%s' needs a type, not a '%s' as arg 2", def.name,
                               runtime::type_name(owner), runtime::type_name(receiver));
  }
  if (runtime::is_subtype(receiver.as<Type>(), owner)) return true;
  return vm.raise_type_error("descriptor '%s' requires a subtype of '%s' but received '%s'", def.name,
                             runtime::type_name(owner), runtime::type_name(receiver.as<Type>()));
}

namespace {

// What calls the native with these arguments; empty: not known.
Outcome callable_of(Vm& vm, const MethodDef& def, const Arguments& arguments) {
  std::string_view name = def.name;
  if (def.is_class_method || name == "__new__") return Value();
  if (!def.signature.has_self) {
    // The shared object, which snapshots know.
    Str* shared = runtime::shared_name(name);
    Value function;
    auto look_at = [&](const runtime::NameTable& names) {
      Value found = names.find(shared);
      bool is_it =
          runtime::has_kind(found, runtime::Kind::kNativeFunction) && found.as<runtime::NativeFunction>()->def == &def;
      if (is_it) function = found;
    };
    look_at(runtime::builtin_names());
    look_at(runtime::intrinsic_names());
    runtime::for_each_native_module([&](const runtime::ModuleTable&, const runtime::NameTable& names) { look_at(names); });
    return function;
  }
  Value method;
  for (const Type* type = runtime::type_of(arguments[0]); type != nullptr && method.is_empty(); type = type->base) {
    method = type->is_guest() ? runtime::dict_find_str(vm, type->attributes, runtime::shared_name(name))
                              : runtime::find_in_builtin_type(type, runtime::shared_name(name));
    bool is_right =
        runtime::has_kind(method, runtime::Kind::kNativeFunction) && method.as<runtime::NativeFunction>()->def == &def;
    if (!is_right) method = Value();
  }
  return method;
}

// The native again, with the buffers of those arguments that have a __buffer__().
SignalFailure request_buffers(Vm& vm, const MethodDef& def, const Arguments& arguments) {
  Value callable = TRY(callable_of(vm, def, arguments));
  if (callable.is_empty()) return vm.raise_type_error("a bytes-like object is required");
  Value given[Signature::kMaxParameters];
  uint32_t count = 0;
  while (count < def.signature.positional && !arguments[count].is_empty()) {
    given[count] = arguments[count];
    ++count;
  }
  runtime::Dict* named = TRY_NEW(vm, runtime::new_dict(vm));
  for (uint32_t index = count; index < def.signature.count; ++index) {
    if (arguments[index].is_empty()) continue;
    Value name = TRY(runtime::make_str(vm, def.signature.parameters[index].name));
    TRY(runtime::dict_set(vm, named, name, arguments[index]));
  }
  Tuple* fixed = TRY_NEW(vm, runtime::new_tuple_of(vm, given, count));
  Tuple* rest = TRY_NEW(vm, runtime::new_tuple_of(vm, arguments.rest.data(), arguments.rest.size()));
  return vm.needs_guest(runtime::PreludeFunction::kcall_with_buffers, {callable, fixed, rest, named});
}

}  // namespace

// The twin gets the bound arguments: fixed, rest as a tuple, keywords as a dict.
SignalFailure request_twin(Vm& vm, const MethodDef& def, const Arguments& arguments) {
  if (vm.wants_buffers) {
    vm.wants_buffers = false;
    return request_buffers(vm, def, arguments);
  }
  runtime::GuestCall& call = vm.guest_call;
  vm.needs_guest(def.twin, {});
  for (uint32_t index = 0; index < def.signature.count; ++index) {
    call.arguments[call.count++] = arguments[index].is_empty() ? runtime::absent_argument() : arguments[index];
  }
  if (def.signature.has_rest) {
    Tuple* rest = runtime::new_tuple_of(vm, arguments.rest.data(), arguments.rest.size());
    if (rest == nullptr) return vm.allocation_failure();
    call.arguments[call.count++] = rest;
  }
  if (def.signature.has_keywords) {
    runtime::Dict* keywords = arguments.keywords != nullptr ? arguments.keywords : runtime::new_dict(vm);
    if (keywords == nullptr) return vm.allocation_failure();
    call.arguments[call.count++] = keywords;
  }
  return {Signal::kNeedsGuest};
}

namespace {

// type.__call__(cls, ...): the VM makes the instance, since that may take frames (see on_signal()).
SignalFailure request_instance(Vm& vm, const Value* arguments, uint32_t count, Tuple* keyword_names) {
  Tuple* rest = runtime::new_tuple_of(vm, arguments + 1, count - 1);
  if (rest == nullptr) return vm.allocation_failure();
  SignalFailure request =
      vm.needs_guest_call(arguments[0], {rest, keyword_names == nullptr ? Value::none() : Value(keyword_names)});
  vm.guest_call.resume = runtime::ResumeMode::kInstantiate;
  return request;
}

// Whether a method is one of the slots of its class, whose wrappers have error texts of their own. The table of the class
// knows.
bool is_slot_wrapper(const MethodDef& def, const Type* owner) {
  if (owner == nullptr || !def.signature.has_self || def.name[0] != '_') return false;
  if (owner->is_guest()) return def.name[1] == '_';  // a class of the library
  if (owner->methods == nullptr) return false;
  for (uint32_t index = 0; index < owner->methods->count; ++index) {
    Value entry = owner->methods->ordered[index].value;
    if (!runtime::has_kind(entry, runtime::Kind::kNativeFunction) || entry.as<runtime::NativeFunction>()->def != &def)
      continue;
    return entry.object()->type == runtime::builtin_type(TypeId::kWrapperDescriptor);
  }
  return false;
}

// A method called without its receiver.
SANDBOA_COLD SignalFailure raise_no_receiver(Vm& vm, const MethodDef& def, const Type* owner) {
  if (is_slot_wrapper(def, owner) || def.is_class_method) {
    return vm.raise_type_error("descriptor '%s' of '%s' object needs an argument", def.name, runtime::type_name(owner));
  }
  return vm.raise_type_error("unbound method %s.%s() needs an argument", runtime::type_name(owner), def.name);
}

bool takes_as_slot(const Signature& signature) {
  return !signature.has_rest && !signature.has_keywords && signature.count == signature.positional_only;
}

// Slot wrappers take what the slot takes: their own texts for a wrong number of arguments or for keywords.
// REQUIRES: takes_as_slot().
Fallible<bool> check_slot_arguments(Vm& vm, const MethodDef& def, const Type* owner, uint32_t given, uint32_t keywords) {
  const Signature& signature = def.signature;
  if (std::string_view(def.name) == "__call__" && signature.positional == 2) {  // CPython's get the arguments as they are
    std::string name = runtime::to_utf8(owner->qualified_name);
    if (keywords != 0) return vm.raise_type_error("%s() takes no keyword arguments", name.c_str());
    if (given != 1) return vm.raise_type_error("%s expected 1 argument, got %u", name.c_str(), given);
  }
  if (keywords != 0) return vm.raise_type_error("wrapper %s() takes no keyword arguments", def.name);
  uint32_t maximum = signature.positional - 1u;
  uint32_t minimum = signature.required_positional - 1u;
  if (given >= minimum && given <= maximum) return true;
  if (minimum != maximum && maximum == 2) {
    if (std::string_view(def.name) != "__get__") return vm.raise_type_error("expected 1 or 2 arguments, got %u", given);
    return vm.raise_type_error("__get__ expected at %s, got %u", given == 0 ? "least 1 argument" : "most 2 arguments",
                               given);
  }
  if (maximum >= 2) return vm.raise_type_error("%s expected %u arguments, got %u", def.name, maximum, given);
  if (owner->id == TypeId::kWeakReference && maximum == 0) {
    return vm.raise_type_error("weakref expected 0 arguments, got %u", given);
  }
  if (std::string_view(def.name).ends_with("buffer__")) {
    return vm.raise_type_error("%s expected 1 argument, got %u", def.name, given);
  }
  return vm.raise_type_error("expected %u argument%s, got %u", maximum, maximum == 1 ? "" : "s", given);
}

// Classes of the library are named with their module, as CPython names its own.
std::string owner_text(Vm& vm, const Type* owner) {
  if (!owner->is_guest()) return runtime::type_name(owner);
  Value module = runtime::dict_find_str(vm, owner->attributes, runtime::shared_name("__module__"));
  std::string name = runtime::to_utf8(owner->qualified_name);
  return runtime::has_kind(module, runtime::Kind::kStr) ? runtime::to_utf8(module.as<Str>()) + '.' + name : name;
}

SANDBOA_COLD SignalFailure raise_wrong_receiver(Vm& vm, const MethodDef& def, const Type* owner, Value receiver) {
  return vm.raise_type_error(is_slot_wrapper(def, owner)
                                 ? "descriptor '%.100s' requires a '%.100s' object but received a '%.100s'"
                                 : "descriptor '%.100s' for '%.100s' objects doesn't apply to a '%.100s' object",
                             def.name, owner_text(vm, owner).c_str(), runtime::type_name(receiver));
}

}  // namespace

namespace {

// A copy of the arguments with the defaults of those that are missing. REQUIRES: takes_with_defaults().
struct FilledIn {
  SANDBOA_ALWAYS_INLINE FilledIn(const MethodDef& def, const Value* given, uint32_t count) {
    auto* fixed = reinterpret_cast<Value*>(storage);
    uint32_t taken = std::min<uint32_t>(count, def.signature.positional);
    for (uint32_t index = 0; index < taken; ++index) fixed[index] = given[index];
    runtime::fill_in_defaults(def.signature, fixed, taken);
    arguments = {fixed, {given + taken, count - taken}, nullptr};
  }
  alignas(Value) char storage[Signature::kMaxParameters * sizeof(Value)];  // not initialised: this is a hot path
  Arguments arguments;
};

}  // namespace

Outcome call_with_copies(Vm& vm, const MethodDef& def, const Arguments& arguments) {
  std::vector<Value> fixed(arguments.fixed, arguments.fixed + def.signature.count);
  std::vector<Value> rest(arguments.rest.begin(), arguments.rest.end());
  return def.code(vm, {fixed.data(), rest, arguments.keywords});
}

Outcome call_with_defaults_filled_in(Vm& vm, const MethodDef& def, const Value* arguments, uint32_t count) {
  FilledIn filled(def, arguments, count);
  bool copies = support::kPoisons && vm.heap.has_redzones();
  return copies ? call_with_copies(vm, def, filled.arguments) : def.code(vm, filled.arguments);
}

SignalFailure request_twin_with_defaults(Vm& vm, const MethodDef& def, const Value* arguments, uint32_t count) {
  return request_twin(vm, def, FilledIn(def, arguments, count).arguments);
}

Outcome call_taking_all(Vm& vm, const MethodDef& def, const Value* arguments, uint32_t count, const Tuple* keyword_names) {
  auto keyword_count = keyword_names == nullptr ? 0 : static_cast<uint32_t>(keyword_names->length);
  uint32_t given = count - keyword_count;
  runtime::Dict* keywords = keyword_count == 0 ? nullptr : TRY_NEW(vm, runtime::new_dict(vm));
  for (uint32_t index = 0; index < keyword_count; ++index) {
    TRY(add_keyword(vm, keywords, keyword_names->items()[index], arguments[given + index], keyword_count));
  }
  return call_bound_native(vm, def, {arguments, {arguments + 1, given - 1}, keywords});
}

Outcome call_native(Vm& vm, const MethodDef& def, const Type* owner, const Value* arguments, uint32_t count,
                    Tuple* keyword_names, const Type* named) {
  const Signature& signature = def.signature;
  bool has_receiver = count > (keyword_names == nullptr ? 0 : keyword_names->length);
  if (signature.has_self && owner != nullptr && has_receiver &&
      !runtime::is_subtype(runtime::type_of(arguments[0]), owner)) {
    return raise_wrong_receiver(vm, def, owner, arguments[0]);
  }
  bool is_direct = keyword_names == nullptr && static_cast<int32_t>(count) == def.direct_count;
  if (__builtin_expect(is_direct, 1)) return call_native_directly(vm, def, arguments);
  if (keyword_names == nullptr && takes_with_defaults(def, owner, arguments, count)) {
    return call_bound_native(vm, def, FilledIn(def, arguments, count).arguments);
  }
  if (has_receiver && takes_all_behind_self(def)) {
    return call_taking_all(vm, def, arguments, count, keyword_names);
  }
  if ((def.effects & (runtime::kConstructs | runtime::kInstantiates)) != 0) {
    if ((def.effects & runtime::kConstructs) != 0) return construct_builtin(vm, owner, arguments, count, keyword_names);
    if (count != 0) return request_instance(vm, arguments, count, keyword_names);
  }
  if (signature.has_self && owner != nullptr) {
    uint32_t keywords = keyword_names == nullptr ? 0 : static_cast<uint32_t>(keyword_names->length);
    if (count == keywords) return raise_no_receiver(vm, def, owner);  // a keyword is none
    if (takes_as_slot(signature) && is_slot_wrapper(def, owner) && std::string_view(def.name) != "__init__") {
      TRY(check_slot_arguments(vm, def, owner, count - keywords - 1, keywords));
    }
  } else if (def.is_class_method) {
    if (count == 0) return raise_no_receiver(vm, def, owner);
    TRY(check_class_receiver(vm, def, owner, arguments[0]));
  }
  BoundArguments bound;
  TRY(NativeBinder(vm, def, owner, named, bound).bind(arguments, count, keyword_names));
  return call_bound_native(vm, def, bound.arguments);
}

}  // namespace sandboa::vm
