#include "runtime/operations/repr.h"
#include "runtime/regex/pattern.h"
#include "runtime/temporal/temporal.h"
#include "runtime/types/bytearray.h"

#include <cstdio>

#include "ir/bytecode/code_unit.h"
#include "runtime/function.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/numbers/number.h"
#include "runtime/types/bytes.h"
#include "runtime/types/hex_digits.h"
#include "runtime/types/str_data.h"
#include "runtime/unicode/unicode.h"
#include "runtime/work_stack.h"

namespace sandboa::runtime::operations {

namespace {

std::string_view ascii_view(const Str* str) {
  return {reinterpret_cast<const char*>(str->data1()), static_cast<size_t>(str->length)};
}

void append_hex(StrBuilder& out, uint32_t value, int digits) {
  for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
    out.append(static_cast<char32_t>(kHexDigits[(value >> shift) & 15]));
}

void append_escape(StrBuilder& out, char32_t c) {
  out.append(U'\\');
  if (c == '\t' || c == '\n' || c == '\r') {
    out.append(c == '\t' ? U't' : c == '\n' ? U'n' : U'r');
  } else if (c < 0x100) {
    out.append(U'x');
    append_hex(out, c, 2);
  } else if (c < 0x10000) {
    out.append(U'u');
    append_hex(out, c, 4);
  } else {
    out.append(U'U');
    append_hex(out, c, 8);
  }
}

SANDBOA_COLD void append_escaped_str(StrBuilder& out, const Str* str) {
  with_data(str, [&](auto* data) {
    bool single = false, double_quote = false;
    for (uint64_t i = 0; i < str->length; ++i) {
      single |= data[i] == '\'';
      double_quote |= data[i] == '"';
    }
    char32_t quote = single && !double_quote ? U'"' : U'\'';
    out.append(quote);
    for (uint64_t i = 0; i < str->length && out.fits(); ++i) {
      char32_t c = data[i];
      if (c == quote || c == '\\') {
        out.append(U'\\');
        out.append(c);
      } else if (unicode::is_printable(c)) {
        out.append(c);
      } else {
        append_escape(out, c);
      }
    }
    out.append(quote);
  });
}

}  // namespace

bool is_plain_ascii(const Str* str) {
  if (!str->is_ascii()) return false;
  const uint8_t* data = str->data1();
  bool plain = true;
  for (uint64_t i = 0; i < str->length; ++i) {
    uint8_t c = data[i];
    plain &= c >= 0x20 && c != 0x7F && c != '\'' && c != '\\';
  }
  return plain;
}

void append_str_repr(StrBuilder& out, const Str* str) {
  if (__builtin_expect(!is_plain_ascii(str), 0)) return append_escaped_str(out, str);
  out.append(U'\'');
  out.append(ascii_view(str));
  out.append(U'\'');
}

namespace {

// What a walk has still to do: finish a container, or append a closing text.
enum class StepKind : uint8_t { kSequence, kDict, kSet, kKeys, kValues, kItems, kParts, kText };

struct Step {
  StepKind kind;
  bool announced;  // plan: the container has been entered
  uint32_t position;
  Object* object;    // kParts: parts of one object, see next_part
  const char* text;  // kText, and what closes the others
  uint64_t index;
};

class ReprWalk {
 public:
  // plan null: append text only, and give up at the first guest __repr__.
  ReprWalk(Runtime& rt, StrBuilder& out, List* plan) : rt_(rt), out_(&out), plan_(plan), stack_(rt) {}
  ~ReprWalk() {
    while (!stack_.empty()) leave();
  }

  Fallible<bool> run(Value root) {
    TRY(root.is_object() ? visit_natively(root) : visit(root));
    while (!stack_.empty()) TRY(advance());
    return flush();
  }
  void append_anonymous(const Object* object);

 private:
  Fallible<bool> visit(Value value);
  Fallible<bool> visit_object(Value value);
  Fallible<bool> visit_natively(Value value);
  Fallible<bool> visit_container(Object* object, StepKind kind, const char* open, const char* close, const char* again);
  Fallible<bool> visit_callable(Value value);
  Fallible<bool> visit_generator(Generator* generator);
  void append_bound_native(const Object* method, const NativeFunction* native, Value self);
  Fallible<bool> visit_dict_view(DictView* view);
  Fallible<bool> visit_guest(Value value);
  Fallible<bool> append_outcome(Outcome text);
  Fallible<bool> advance();
  Fallible<bool> advance_table(Step& step, DictTable* table, uint32_t entry_count);
  Fallible<bool> push(StepKind kind, Object* object, const char* close);
  Fallible<bool> push_text(const char* text) { return push(StepKind::kText, nullptr, text); }
  Fallible<bool> append_plan(Value step);
  Fallible<bool> flush();
  Fallible<bool> finish_step();
  void leave();
  bool is_open(const Object* object) const;
  void append_float(double value);
  void append_complex(const Complex* number);
  Fallible<bool> append_range(const Range* range);
  bool append_text(Value text) {
    out_->append(text.as<Str>());
    return true;
  }
  void append_name(Value name);
  Fallible<bool> append_function_name(const Function* function);
  Fallible<bool> append_callable_name(Value callable);
  void append_address(Value value);
  void append_type_path(const Type* type);
  void append_owner(const Type* type);
  void append_super(const Super* super);
  Fallible<bool> append_temporal(Value value);
  void append_cell(const Cell* cell);
  Fallible<bool> append_code(const Code* code);
  void append_descriptor(std::string_view start, const Str* name, const Type* owner);

  Runtime& rt_;
  StrBuilder* out_;
  List* plan_;
  WorkStack<Step, 16> stack_;
  size_t announced_ = 0;  // how many steps at the bottom of the stack the plan knows of
  std::string scratch_;
};

bool ReprWalk::is_open(const Object* object) const {
  if ((object->flags & kVisiting) != 0) return true;
  if (__builtin_expect(rt_.open_reprs.empty(), 1)) return false;
  for (const Object* open : rt_.open_reprs) {
    if (open == object) return true;
  }
  return false;
}

Fallible<bool> ReprWalk::push(StepKind kind, Object* object, const char* close) {
  if (!stack_.push({kind, false, 0, object, close, 0})) return rt_.allocation_failure();
  // Shared containers hold constants only, so they cannot contain themselves; and nothing writes to them.
  if (object != nullptr && !object->is_shared()) object->flags |= kVisiting;
  return true;
}

void ReprWalk::leave() {
  Step& step = stack_.top();
  if (step.object != nullptr && !step.object->is_shared()) step.object->flags &= static_cast<uint16_t>(~kVisiting);
  stack_.pop();
}

Fallible<bool> ReprWalk::finish_step() {
  out_->append(std::string_view(stack_.top().text));
  if (stack_.size() == announced_) {
    --announced_;
    if (stack_.top().announced) TRY(append_plan(Value::none()));
  }
  leave();
  return true;
}

Fallible<bool> ReprWalk::append_plan(Value step) {
  TRY(flush());
  TRY(list_append(rt_, plan_, step));
  return true;
}

// Moves the text so far into the plan.
Fallible<bool> ReprWalk::flush() {
  if (!out_->fits()) return out_->finish().take_failure();
  if (plan_ == nullptr || out_->length() == 0) return true;
  Value text = TRY(out_->finish());
  out_->clear();
  TRY(list_append(rt_, plan_, text));
  return true;
}

Fallible<bool> ReprWalk::visit_guest(Value value) {
  if (plan_ == nullptr) return SignalFailure{Signal::kNeedsGuest};
  for (; announced_ < stack_.size(); ++announced_) {
    Step& step = stack_[announced_];
    if (step.object == nullptr) continue;
    Value container = step.object;
    TRY(append_plan(TRY_NEW(rt_, new_list_of(rt_, &container, 1))));
    step.announced = true;
  }
  return append_plan(TRY_NEW(rt_, new_tuple_of(rt_, &value, 1)));
}

Fallible<bool> ReprWalk::append_outcome(Outcome text) {
  Value value = TRY(text);
  out_->append(value.as<Str>());
  return true;
}

void ReprWalk::append_float(double value) {
  scratch_.clear();
  append_float_repr(scratch_, value);
  out_->append(scratch_);
}

void ReprWalk::append_complex(const Complex* number) {
  // CPython leaves out a real part of +0, and an integral part loses its ".0".
  auto part = [&](double value, bool sign) {
    scratch_.clear();
    append_float_repr(scratch_, value);
    if (scratch_.ends_with(".0")) scratch_.resize(scratch_.size() - 2);
    if (sign && scratch_[0] != '-') out_->append(U'+');
    out_->append(scratch_);
  };
  if (number->real == 0 && !__builtin_signbit(number->real)) {
    part(number->imaginary, false);
    return out_->append(U'j');
  }
  out_->append(U'(');
  part(number->real, false);
  part(number->imaginary, true);
  out_->append("j)");
}

// In CPython this is the address. Ours is made up, the same one that id() answers.
void ReprWalk::append_address(Value value) {
  char buffer[24];
  int length =
      std::snprintf(buffer, sizeof buffer, " at 0x%llx", static_cast<unsigned long long>(value_identity(rt_, value)));
  out_->append(std::string_view(buffer, static_cast<size_t>(length)));
}

void ReprWalk::append_name(Value name) {
  if (has_kind(name, Kind::kStr)) out_->append(name.as<Str>());
}

Fallible<bool> ReprWalk::append_function_name(const Function* function) {
  if (!function->qualified_name.is_empty()) {
    append_name(function->qualified_name);
  } else if (rt_.name_in_code != nullptr) {
    return append_outcome(make_str(rt_, rt_.name_in_code(function)));
  }
  return true;
}

// "__main__.Outer.C", or only the name for builtin types.
// With its module if it is a builtin one: the name that CPython gives those.
void ReprWalk::append_owner(const Type* type) {
  if (!type->is_guest()) return append_type_path(type);
  out_->append(type->name);
}

void ReprWalk::append_type_path(const Type* type) {
  if (type->is_guest() && type->attributes != nullptr) {
    Value module = dict_find_str(rt_, type->attributes, dunder_name(Dunder::kModule));
    if (has_kind(module, Kind::kStr) && !str_equals_ascii(module.as<Str>(), "builtins")) {
      append_name(module);
      out_->append(U'.');
      out_->append(type->qualified_name);
      return;
    }
  } else if (!type->is_guest() && !str_equals_ascii(builtin_module(type), "builtins")) {
    out_->append(builtin_module(type));
    out_->append(U'.');
  }
  out_->append(type->name);
}

void ReprWalk::append_anonymous(const Object* object) {
  out_->append(U'<');
  append_type_path(object->type);
  out_->append(" object");
  append_address(object);
  out_->append(U'>');
}

Fallible<bool> ReprWalk::append_range(const Range* range) {
  out_->append("range(");
  TRY(append_outcome(int_to_str(rt_, range->start)));
  out_->append(", ");
  TRY(append_outcome(int_to_str(rt_, range->stop)));
  if (!(range->step == Value::small_int(1))) {
    out_->append(", ");
    TRY(append_outcome(int_to_str(rt_, range->step)));
  }
  out_->append(U')');
  return true;
}

Fallible<bool> ReprWalk::visit(Value value) {
  if (value.is_small_int()) {
    out_->append_int(value.small_int());
    return true;
  }
  if (value.is_object()) return visit_object(value);
  append_float(float_value(value));
  return true;
}

Fallible<bool> ReprWalk::visit_container(Object* object, StepKind kind, const char* open, const char* close,
                                         const char* again) {
  if (__builtin_expect(is_open(object), 0)) {
    out_->append(std::string_view(again));
    return true;
  }
  out_->append(std::string_view(open));
  return push(kind, object, close);
}

Fallible<bool> ReprWalk::visit_dict_view(DictView* view) {
  TypeId id = view->type->id;
  if (is_open(view)) {
    out_->append("...");
    return true;
  }
  out_->append(view->type->name);
  out_->append("([");
  StepKind kind = id == TypeId::kDictKeys     ? StepKind::kKeys
                  : id == TypeId::kDictValues ? StepKind::kValues
                                              : StepKind::kItems;
  return push(kind, view, "])");
}

Fallible<bool> ReprWalk::visit_generator(Generator* generator) {
  out_->append(U'<');
  out_->append(generator->type->name);
  out_->append(" object ");
  if (generator->qualified_name.is_empty()) {
    TRY(append_function_name(generator->function));
  } else {
    append_name(generator->qualified_name);
  }
  append_address(generator);
  out_->append(U'>');
  return true;
}

// A method of a builtin class, bound to what it works on.
void ReprWalk::append_bound_native(const Object* method, const NativeFunction* native, Value self) {
  bool is_slot = method->type->id == TypeId::kMethodWrapper;
  out_->append(is_slot ? std::string_view("<method-wrapper '") : std::string_view("<built-in method "));
  out_->append(native->name);
  out_->append(is_slot ? std::string_view("' of ") : std::string_view(" of "));
  out_->append(type_of(self)->name);
  out_->append(" object");
  append_address(self.is_object() ? self.object() : method);
  out_->append(U'>');
}

// The qualified name of what a bound method calls.
Fallible<bool> ReprWalk::append_callable_name(Value callable) {
  while (is_exactly(callable, TypeId::kMethod)) {
    TRY(rt_.charge(1));
    callable = callable.as<BoundMethod>()->function;
  }
  if (has_kind(callable, Kind::kFunction)) return append_function_name(callable.as<Function>());
  if (has_kind(callable, Kind::kType)) {
    append_name(callable.as<Type>()->qualified_name);
    return true;
  }
  const Type* owner = nullptr;
  if (has_kind(callable, Kind::kBoundMethod)) {  // of a builtin class: named after the class of what it is bound to
    Value self = callable.as<BoundMethod>()->self;
    bool is_slot = is_exactly(callable, TypeId::kMethodWrapper);
    callable = callable.as<BoundMethod>()->function;
    owner = is_slot ? callable.as<NativeFunction>()->owner : has_kind(self, Kind::kType) ? self.as<Type>() : type_of(self);
  } else if (has_kind(callable, Kind::kNativeFunction)) {
    owner = callable.as<NativeFunction>()->owner;
  } else {
    out_->append(U'?');
    return true;
  }
  if (owner != nullptr) {
    append_name(owner->qualified_name);
    out_->append(U'.');
  }
  out_->append(callable.as<NativeFunction>()->name);
  return true;
}

Fallible<bool> ReprWalk::visit_callable(Value value) {
  Object* object = value.object();
  switch (object->kind) {
    case Kind::kFunction:
      out_->append("<function ");
      TRY(append_function_name(value.as<Function>()));
      append_address(object);
      out_->append(U'>');
      return true;
    case Kind::kHostFunction:
      out_->append("<built-in function ");
      out_->append(value.as<HostFunctionObject>()->name);
      out_->append(U'>');
      return true;
    case Kind::kBoundMethod: {
      auto* method = value.as<BoundMethod>();
      if (object->type->id != TypeId::kMethod) {
        append_bound_native(object, method->function.as<NativeFunction>(), method->self);
        return true;
      }
      out_->append("<bound method ");
      TRY(append_callable_name(method->function));
      out_->append(" of ");
      TRY(push_text(">"));
      return visit(method->self);
    }
    default:
      break;
  }
  auto* native = value.as<NativeFunction>();
  bool is_slot = object->type->id == TypeId::kWrapperDescriptor;
  if (native->owner != nullptr && object->type->id != TypeId::kNativeFunction) {
    out_->append(is_slot ? std::string_view("<slot wrapper '") : std::string_view("<method '"));
    out_->append(native->name);
    out_->append("' of '");
    append_owner(native->owner);
    out_->append("' objects>");
  } else if (native->owner != nullptr) {
    out_->append("<built-in method ");
    out_->append(native->name);
    out_->append(" of type object");
    append_address(native->owner);
    out_->append(U'>');
  } else {
    out_->append("<built-in function ");
    out_->append(native->name);
    out_->append(U'>');
  }
  return true;
}

Fallible<bool> ReprWalk::visit_object(Value value) {
  if (__builtin_expect(value.object()->type->guest_dunders.has(Dunder::kRepr), 0)) return visit_guest(value);
  return visit_natively(value);
}

// A zone that is guest code has a repr of its own.
Fallible<bool> ReprWalk::append_temporal(Value value) {
  Outcome text = temporal::repr(rt_, value);
  if (text.signal() == Signal::kNeedsGuest) return visit_guest(value);
  return append_outcome(text);
}

void ReprWalk::append_super(const Super* super) {
  out_->append("<super: <class '");
  out_->append(super->start_type.as<Type>()->name);
  if (super->self_type.is_none()) {
    out_->append("'>, NULL>");
    return;
  }
  out_->append("'>, <");
  out_->append(super->self_type.as<Type>()->name);
  out_->append(" object>>");
}

void ReprWalk::append_descriptor(std::string_view start, const Str* name, const Type* owner) {
  out_->append(start);
  out_->append(name);
  out_->append("' of '");
  append_owner(owner);
  out_->append("' objects>");
}

void ReprWalk::append_cell(const Cell* cell) {
  out_->append("<cell");
  append_address(cell);
  if (cell->value.is_empty()) {
    out_->append(": empty>");
    return;
  }
  out_->append(": ");
  out_->append(type_of(cell->value)->name);
  out_->append(" object");
  append_address(cell->value);
  out_->append(U'>');
}

Fallible<bool> ReprWalk::append_code(const Code* code) {
  const bytecode::CodeUnit* unit = code->unit;
  out_->append("<code object ");
  if (unit == nullptr) {
    out_->append("<module>");
  } else {
    Value name = TRY(make_str(rt_, unit->name));
    out_->append(name.as<Str>());
  }
  append_address(code);
  out_->append(", file \"");
  out_->append(code->file_name);
  out_->append("\", line ");
  out_->append_int(unit == nullptr ? 1 : unit->first_line);
  out_->append(U'>');
  return true;
}

Fallible<bool> ReprWalk::visit_natively(Value value) {
  Object* object = value.object();
  switch (object->kind) {
    case Kind::kStr: {
      auto* str = value.as<Str>();
      if (str->length >= 64) TRY(rt_.charge(str->length >> 3));
      append_str_repr(*out_, str);
      return true;
    }
    case Kind::kNone:
      out_->append("None");
      return true;
    case Kind::kBool:
      out_->append(value.is_true() ? std::string_view("True") : std::string_view("False"));
      return true;
    case Kind::kEllipsis:
      out_->append("Ellipsis");
      return true;
    case Kind::kNotImplemented:
      out_->append("NotImplemented");
      return true;
    case Kind::kInt:
      return append_outcome(int_to_str(rt_, value));
    case Kind::kFloat:
      append_float(value.as<BoxedFloat>()->value);
      return true;
    case Kind::kComplex:
      append_complex(value.as<Complex>());
      return true;
    case Kind::kBytes:
      return append_outcome(bytes_repr(rt_, span_of(value)));
    case Kind::kMemoryView:
      out_->append(value.as<MemoryView>()->is_released() ? std::string_view("<released memory")
                                                         : std::string_view("<memory"));
      append_address(object);
      out_->append(U'>');
      return true;
    case Kind::kByteArray:
      return append_outcome(bytearray_repr(rt_, value.as<ByteArray>()));
    case Kind::kList:
      return visit_container(object, StepKind::kSequence, "[", "]", "[...]");
    case Kind::kTuple:
      return visit_container(object, StepKind::kSequence, "(", value.as<Tuple>()->length == 1 ? ",)" : ")", "(...)");
    case Kind::kDict:
      return visit_container(object, StepKind::kDict, "{", "}", "{...}");
    case Kind::kSet: {
      if (object->type == builtin_type(TypeId::kSet) && value.as<Set>()->live_count != 0) {
        return visit_container(object, StepKind::kSet, "{", "}", "set(...)");
      }
      out_->append(object->type->name);
      if (value.as<Set>()->live_count == 0) {
        out_->append("()");
        return true;
      }
      return visit_container(object, StepKind::kSet, "({", "})", "(...)");
    }
    case Kind::kDictView:
      return visit_dict_view(value.as<DictView>());
    case Kind::kRange:
      return append_range(value.as<Range>());
    case Kind::kSlice:
      return visit_container(object, StepKind::kParts, "slice(", ")", "slice(...)");
    case Kind::kPattern:
    case Kind::kMatch:
      return append_text(TRY(regex::repr(rt_, value)));
    case Kind::kMappingProxy:
      return visit_container(object, StepKind::kParts, "mappingproxy(", ")", "mappingproxy(...)");
    case Kind::kException:
      if (is_open(object)) {
        out_->append(object->type->name);
        out_->append("(...)");
        return true;
      }
      out_->append(object->type->name);
      out_->append(U'(');
      return push(StepKind::kParts, object, ")");
    case Kind::kType:
      out_->append("<class '");
      append_type_path(value.as<Type>());
      out_->append("'>");
      return true;
    case Kind::kFunction:
    case Kind::kNativeFunction:
    case Kind::kBoundMethod:
    case Kind::kHostFunction:
      return visit_callable(value);
    case Kind::kGenerator:
    case Kind::kCoroutine:
    case Kind::kAsyncGenerator:
      return visit_generator(value.as<Generator>());
    case Kind::kStaticMethod:
      return visit_container(object, StepKind::kParts, "<staticmethod(", ")>", "<staticmethod(...)>");
    case Kind::kClassMethod:
      return visit_container(object, StepKind::kParts, "<classmethod(", ")>", "<classmethod(...)>");
    case Kind::kTemporal:
      return append_temporal(value);
    case Kind::kSuper:
      append_super(value.as<Super>());
      return true;
    case Kind::kMember:
      append_descriptor("<member '", value.as<Member>()->name, value.as<Member>()->owner);
      return true;
    case Kind::kModule:
      return append_outcome(module_repr(rt_, value.as<Module>()));
    case Kind::kCode:
      return append_code(value.as<Code>());
    case Kind::kCell:
      append_cell(value.as<Cell>());
      return true;
    case Kind::kGetSet:
      append_descriptor(object->type->id == TypeId::kSlotDescriptor ? "<member '" : "<attribute '", value.as<GetSet>()->name,
                        value.as<GetSet>()->owner);
      return true;
    default:
      append_anonymous(object);
      return true;
  }
}

Fallible<bool> ReprWalk::advance_table(Step& step, DictTable* table, uint32_t entry_count) {
  bool first = step.position == 0;
  if (table != nullptr && step.index == 1) {  // between a key and its value
    step.index = 0;
    out_->append(": ");
    return visit(table->entries()[step.position - 1].value);
  }
  DictEntry* entry = table == nullptr ? nullptr : next_entry(table, entry_count, &step.position);
  if (entry == nullptr) return finish_step();
  if (!first) out_->append(", ");
  switch (step.kind) {
    case StepKind::kValues:
      return visit(entry->value);
    case StepKind::kDict:
      step.index = 1;
      return visit(entry->key);
    case StepKind::kItems: {
      Value pair[2] = {entry->key, entry->value};
      Tuple* tuple = TRY_NEW(rt_, new_tuple_of(rt_, pair, 2));
      out_->append(U'(');
      return push(StepKind::kSequence, tuple, ")");
    }
    default:
      return visit(entry->key);
  }
}

Fallible<bool> ReprWalk::advance() {
  TRY(rt_.charge(1));
  if (!out_->fits()) return out_->finish().take_failure();
  size_t depth = stack_.size();
  Step& step = stack_.top();
  switch (step.kind) {
    case StepKind::kText:
      return finish_step();
    case StepKind::kSequence: {
      bool is_list = step.object->kind == Kind::kList;
      uint64_t length = is_list ? static_cast<List*>(step.object)->length : static_cast<Tuple*>(step.object)->length;
      const Value* items = is_list ? static_cast<List*>(step.object)->items : static_cast<Tuple*>(step.object)->items();
      // Runs of leaves go without a detour. push() may move the stack, so `step` is not touched after a visit that grew it.
      for (uint64_t budget = 64; step.index < length && budget > 0; --budget) {
        if (step.index != 0) out_->append(", ");
        Value item = items[step.index++];
        TRY(visit(item));
        if (stack_.size() != depth) return true;
        TRY(rt_.charge(1));
      }
      return step.index < length ? Fallible<bool>(true) : finish_step();
    }
    case StepKind::kDict:
      return advance_table(step, static_cast<Dict*>(step.object)->table, static_cast<Dict*>(step.object)->entry_count);
    case StepKind::kSet:
      return advance_table(step, static_cast<Set*>(step.object)->table, static_cast<Set*>(step.object)->entry_count);
    case StepKind::kKeys:
    case StepKind::kValues:
    case StepKind::kItems: {
      Dict* dict = static_cast<DictView*>(step.object)->dict;
      return advance_table(step, dict->table, dict->entry_count);
    }
    case StepKind::kParts:
      break;
  }
  // The parts of a slice or an exception; what a proxy or a method of a class is made of.
  const Value* parts;
  uint64_t count;
  Value inside;
  if (step.object->kind == Kind::kSlice) {
    parts = &static_cast<Slice*>(step.object)->start;
    count = 3;
  } else if (step.object->kind == Kind::kException) {
    parts = static_cast<Exception*>(step.object)->args->items();
    count = static_cast<Exception*>(step.object)->args->length;
  } else {
    bool is_proxy = step.object->kind == Kind::kMappingProxy;
    inside = is_proxy ? static_cast<MappingProxy*>(step.object)->mapping : static_cast<StaticMethod*>(step.object)->function;
    parts = &inside;
    count = 1;
  }
  if (step.index == count) return finish_step();
  if (step.index != 0) out_->append(", ");
  return visit(parts[step.index++]);
}

}  // namespace

Fallible<bool> append_repr(Runtime& rt, StrBuilder& out, Value value) { return ReprWalk(rt, out, nullptr).run(value); }

Outcome plan_repr(Runtime& rt, Value value) {
  List* plan = TRY_NEW(rt, new_list(rt, 8));
  StrBuilder out(rt);
  TRY(ReprWalk(rt, out, plan).run(value));
  return plan;
}

Outcome default_repr(Runtime& rt, Value value) {
  StrBuilder out(rt);
  if (!value.is_object()) {
    TRY(append_repr(rt, out, value));
    return out.finish();
  }
  ReprWalk walk(rt, out, nullptr);
  walk.append_anonymous(value.object());
  return out.finish();
}

}  // namespace sandboa::runtime::operations
