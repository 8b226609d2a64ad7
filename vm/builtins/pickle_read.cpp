// What pickles make without guest code: the inner loop of loads(). The opcodes that it does not know, and all that are
// wrong, are for Python (runtime/modules/_unpickle.py), which goes on here afterwards.
#include <cstring>

#include "runtime/checked_native.h"
#include "runtime/dict.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/byte_span.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "support/utf8.h"
#include "vm/attributes.h"
#include "vm/builtins/plain_instances.h"
#include "vm/builtins/tables.h"

namespace sandboa::vm {

using namespace runtime;  // NOLINT: as before it needed the VM for instances

namespace {

// Invariant: an opcode has done all that it does, or nothing: memory may run out in the midst, and Python begins it again.
class Unpickler {
 public:
  // memo: a list as long as numbers are given in turn, or a dict.
  Unpickler(Runtime& rt, ByteSpan data, uint64_t at, List* stack, List* marks, Value memo)
      : rt_(rt),
        data_(data.data()),
        length_(data.length),
        at_(at),
        stack_(stack),
        marks_(marks),
        known_(has_kind(memo, Kind::kList) ? memo.as<List>() : nullptr),
        memo_(known_ == nullptr ? memo.as<Dict>() : nullptr) {}

  // True: an opcode has been done.
  SANDBOA_ALWAYS_INLINE Fallible<bool> step() {
    if (at_ >= length_) return false;
    TRY(rt_.charge(1));
    uint64_t begin = at_;
    Fallible<bool> done = run(data_[at_++]);
    if (!done.ok() || !done.value()) at_ = begin;
    return done;
  }
  // Until an opcode is for guest code, what raises included. Only a limit is a failure.
  SANDBOA_NOINLINE Fallible<bool> read_on() {
    Fallible<bool> done = true;
    while (done.ok() && done.value()) done = step();
    if (done.signal() == Signal::kTrap) return done.take_failure();
    rt_.pending_exception = Value();
    return true;
  }
  uint64_t at() const { return at_; }
  List* stack() const { return stack_; }

 private:
  SANDBOA_ALWAYS_INLINE Fallible<bool> run(uint8_t code) {
    switch (code) {
      case 0x95:  // FRAME
        return skip_frame();
      case '(':
        return mark();
      case 'N':
        return push(Value::none());
      case 0x88:
        return push(Value::true_value());
      case 0x89:
        return push(Value::false_value());
      case 'K':
      case 'M':
        if (!has(code == 'K' ? 1 : 2)) return false;
        return push(Value::small_int(static_cast<int64_t>(number(code == 'K' ? 1 : 2))));
      case 'J':
        return has(4) ? push(Value::small_int(static_cast<int32_t>(number(4)))) : Fallible<bool>(false);
      case 0x8A:
        return push_long();
      case 'G':
        return push_float();
      case 0x8C:
        return push_text(1);
      case 'X':
        return push_text(4);
      case 'C':
        return push_bytes(1);
      case 'B':
        return push_bytes(4);
      case ']':
        return push(TRY_NEW(rt_, new_list(rt_, 0)));
      case '}':
        return push(TRY_NEW(rt_, new_dict(rt_)));
      case 0x8F:
        return push(TRY(new_set_of(rt_, nullptr, 0)));
      case ')':
        return push(empty_tuple());
      case 0x85:
      case 0x86:
      case 0x87:
        return push_short_tuple(code - 0x84u);
      case 't':
        return close_tuple();
      case 'a':
        return append();
      case 'e':
        return append_all();
      case 's':
        return set_item();
      case 'u':
        return set_all();
      case 0x90:
        return add_all();
      case 0x81:
        return new_object();
      case 'b':
        return build();
      case 'R':
        return reduce();
      case 0x94:
        return put_next();
      case 'q':
      case 'r':
        return has(code == 'q' ? 1 : 4) ? put(number(code == 'q' ? 1 : 4)) : Fallible<bool>(false);
      case 'h':
      case 'j':
        return has(code == 'h' ? 1 : 4) ? get(number(code == 'h' ? 1 : 4)) : Fallible<bool>(false);
      default:
        return false;
    }
  }

  Vm& vm() const { return static_cast<Vm&>(rt_); }
  bool has(uint64_t count) const { return length_ - at_ >= count; }
  // REQUIRES: has(bytes).
  uint64_t number(size_t bytes) {
    uint64_t value = 0;
    for (size_t index = 0; index < bytes; ++index) value |= uint64_t{data_[at_ + index]} << (8 * index);
    at_ += bytes;
    return value;
  }

  SANDBOA_ALWAYS_INLINE Fallible<bool> push(Value value) {
    if (stack_->length < stack_->capacity) {
      stack_->items[stack_->length++] = value;
    } else {
      TRY(list_append(rt_, stack_, value));
    }
    return true;
  }
  bool has_items(uint32_t count) const { return stack_->length >= count; }
  Value& top() const { return stack_->items[stack_->length - 1]; }
  // The stack below the last mark, or null.
  List* below() const {
    Value list = marks_->length == 0 ? Value::none() : marks_->items[marks_->length - 1];
    return has_kind(list, Kind::kList) && list.object() != stack_ && list.object() != marks_ ? list.as<List>() : nullptr;
  }
  void drop_mark(List* below) {
    --marks_->length;
    stack_ = below;
  }

  Fallible<bool> skip_frame() {
    if (!has(8)) return false;
    uint64_t size = number(8);
    return size <= length_ - at_;
  }

  Fallible<bool> mark() {
    List* items = TRY_NEW(rt_, new_list(rt_, 8));
    TRY(list_append(rt_, marks_, stack_));
    stack_ = items;
    return true;
  }

  Fallible<bool> push_long() {
    if (!has(1)) return false;
    uint64_t size = number(1);
    if (size > 7 || !has(size)) return false;
    auto value = static_cast<int64_t>(number(size));
    if (size != 0) value = static_cast<int64_t>(static_cast<uint64_t>(value) << (64 - 8 * size)) >> (64 - 8 * size);
    return push(Value::small_int(value));
  }

  Fallible<bool> push_float() {
    if (!has(8)) return false;
    uint64_t bits;
    std::memcpy(&bits, data_ + at_, 8);
    bits = __builtin_bswap64(bits);
    double value;
    std::memcpy(&value, &bits, 8);
    at_ += 8;
    return push(TRY(make_float(rt_, value)));
  }

  // What follows a size of so many bytes. False: it is not all there.
  bool take(size_t bytes, std::string_view* content) {
    if (!has(bytes)) return false;
    uint64_t size = number(bytes);
    if (!has(size)) return false;
    *content = {reinterpret_cast<const char*>(data_) + at_, size};
    at_ += size;
    return true;
  }

  Fallible<bool> push_text(size_t bytes) {
    std::string_view text;
    if (!take(bytes, &text)) return false;
    TRY(rt_.charge(text.size() / 16));
    if (!support::is_ascii(text) && !support::is_valid_text(text)) return false;
    return push(TRY(make_str(rt_, text)));
  }

  Fallible<bool> push_bytes(size_t bytes) {
    std::string_view content;
    if (!take(bytes, &content)) return false;
    TRY(rt_.charge(content.size() / 32));
    return push(TRY(make_bytes_shared(rt_, content)));
  }

  Fallible<bool> push_short_tuple(uint32_t count) {
    if (!has_items(count)) return false;
    Value* items = stack_->items + (stack_->length - count);
    Tuple* tuple = TRY_NEW(rt_, new_tuple_of(rt_, items, count));
    *items = tuple;
    stack_->length -= count - 1;
    return true;
  }

  Fallible<bool> close_tuple() {
    List* target = below();
    if (target == nullptr) return false;
    TRY(rt_.charge(stack_->length / 16));
    Tuple* tuple = stack_->length == 0 ? empty_tuple() : TRY_NEW(rt_, new_tuple_of(rt_, stack_->items, stack_->length));
    TRY(list_append(rt_, target, tuple));
    drop_mark(target);
    return true;
  }

  static List* exact_list(Value value) { return is_exact_object(value, TypeId::kList) ? value.as<List>() : nullptr; }

  Fallible<bool> append() {
    List* target = has_items(2) ? exact_list(stack_->items[stack_->length - 2]) : nullptr;
    if (target == nullptr || target == stack_) return false;
    TRY(list_append(rt_, target, top()));
    --stack_->length;
    return true;
  }

  Fallible<bool> append_all() {
    List* parent = below();
    List* target = parent == nullptr || parent->length == 0 ? nullptr : exact_list(parent->items[parent->length - 1]);
    if (target == nullptr || target == stack_ || target == parent || target == marks_) return false;
    TRY(rt_.charge(stack_->length / 16));
    uint32_t before = target->length;
    for (uint32_t index = 0; index < stack_->length; ++index) {
      Outcome added = list_append(rt_, target, stack_->items[index]);
      if (added.ok()) continue;
      target->length = before;
      return added.take_failure();
    }
    drop_mark(parent);
    return true;
  }

  Fallible<bool> set_item() {
    Value target = has_items(3) ? stack_->items[stack_->length - 3] : Value::none();
    if (!is_exact_object(target, TypeId::kDict) || target.object() == memo_) return false;
    TRY(dict_set(rt_, target.as<Dict>(), stack_->items[stack_->length - 2], top()));
    stack_->length -= 2;
    return true;
  }

  // Beginning again sets the same values once more.
  Fallible<bool> set_all() {
    List* parent = below();
    Value target = parent == nullptr || parent->length == 0 ? Value::none() : parent->items[parent->length - 1];
    bool fits = is_exact_object(target, TypeId::kDict) && target.object() != memo_ && stack_->length % 2 == 0;
    if (!fits) return false;
    TRY(rt_.charge(stack_->length / 4));
    if (target.as<Dict>()->table == nullptr) TRY(dict_reserve(rt_, target.as<Dict>(), stack_->length / 2));
    for (uint32_t index = 0; index < stack_->length; index += 2) {
      TRY(dict_set(rt_, target.as<Dict>(), stack_->items[index], stack_->items[index + 1]));
    }
    drop_mark(parent);
    return true;
  }

  Fallible<bool> add_all() {
    List* parent = below();
    Value target = parent == nullptr || parent->length == 0 ? Value::none() : parent->items[parent->length - 1];
    if (!is_exact_object(target, TypeId::kSet)) return false;
    TRY(rt_.charge(stack_->length / 4));
    for (uint32_t index = 0; index < stack_->length; ++index) {
      TRY(set_add(rt_, target.as<Set>(), stack_->items[index]));
    }
    drop_mark(parent);
    return true;
  }

  Fallible<bool> new_object() {
    bool fits = has_items(2) && is_exact_object(top(), TypeId::kTuple) && top().as<Tuple>()->length == 0;
    if (!fits) return false;
    Value cls = stack_->items[stack_->length - 2];
    if (!has_kind(cls, Kind::kType)) return false;
    if (cls.object() != made_class_) {
      if (!makes_as_object(vm(), cls.as<Type>())) return false;
      made_class_ = cls.as<Type>();
    }
    Instance* made = TRY_NEW(rt_, new_instance(vm(), made_class_));
    --stack_->length;
    top() = made;
    return true;
  }

  Fallible<bool> reduce() {
    if (!has_items(2) || !is_exact_object(top(), TypeId::kTuple)) return false;
    Value made = TRY(moment_of(vm(), stack_->items[stack_->length - 2], top().as<Tuple>()));
    if (made.is_empty()) return false;
    --stack_->length;
    top() = made;
    return true;
  }

  Fallible<bool> build() {
    if (!has_items(2) || !is_exact_object(top(), TypeId::kDict)) return false;
    Value object = stack_->items[stack_->length - 2];
    if (!has_kind(object, Kind::kInstance)) return false;
    if (object.object()->type != filled_class_) {
      if (!takes_state_as_object(vm(), object.object()->type)) return false;
      filled_class_ = object.object()->type;
    }
    if (!TRY(set_state_as_object(vm(), object.as<Instance>(), top().as<Dict>()))) return false;
    --stack_->length;
    return true;
  }

  SANDBOA_ALWAYS_INLINE Fallible<bool> put_next() {
    if (known_ == nullptr) return put(memo_->live_count);
    if (!has_items(1) || known_->length == known_->capacity) return put(known_->length);
    known_->items[known_->length++] = top();
    return true;
  }
  SANDBOA_NOINLINE Fallible<bool> put(uint64_t index) {
    if (!has_items(1)) return false;
    if (known_ != nullptr) {
      if (index > known_->length) return false;
      if (index == known_->length && index < known_->capacity) {
        known_->items[known_->length++] = top();
      } else if (index == known_->length) {
        TRY(list_append(rt_, known_, top()));
      } else {
        known_->items[index] = top();
      }
      return true;
    }
    TRY(dict_set(rt_, memo_, Value::small_int(static_cast<int64_t>(index)), top()));
    return true;
  }

  Fallible<bool> get(uint64_t index) {
    if (known_ != nullptr) return index < known_->length ? push(known_->items[index]) : Fallible<bool>(false);
    DictEntry* entry = dict_find_plain(rt_, memo_, Value::small_int(static_cast<int64_t>(index))).entry;
    return entry == nullptr ? Fallible<bool>(false) : push(entry->value);
  }

  Runtime& rt_;
  const uint8_t* data_;
  uint64_t length_;
  uint64_t at_;
  List* stack_;
  List* marks_;
  List* known_;  // what was given a number, or null: memo_ has it
  Dict* memo_;
  // The latest classes of instances that were made and filled here: no guest code comes in between.
  const Type* made_class_ = nullptr;
  const Type* filled_class_ = nullptr;
};

// (data, index, stack, marks, memo): does what needs no guest code. Answers (index, stack).
Outcome pickle_read(Runtime& rt, const Arguments& args) {
  ByteSpan data = span_of(args[0]);
  int64_t at = args[1].small_int();
  auto *stack = args[2].as<List>(), *marks = args[3].as<List>();
  bool are_apart = stack != marks && args[4].object() != stack && args[4].object() != marks;
  if (at < 0 || static_cast<uint64_t>(at) > data.length || !are_apart)
    return rt.raise_value_error("not a place in a pickle");
  Tuple* answer = TRY_NEW(rt, new_tuple(rt, 2));
  answer->items()[0] = args[1];
  answer->items()[1] = args[2];
  Unpickler unpickler(rt, data, static_cast<uint64_t>(at), stack, marks, args[4]);
  TRY(unpickler.read_on());
  answer->items()[0] = Value::small_int(static_cast<int64_t>(unpickler.at()));
  answer->items()[1] = unpickler.stack();
  return answer;
}

// (data): (value) if all of it needs no guest code; or else what pickle_read() goes on with: (index, stack, marks, memo).
Outcome pickle_read_whole(Runtime& rt, const Arguments& args) {
  ByteSpan data = span_of(args[0]);
  constexpr uint8_t kLatestProtocol = 5;
  bool is_marked = data.length > 2 && data.data()[0] == 0x80 && data.data()[1] <= kLatestProtocol;
  List *stack = TRY_NEW(rt, new_list(rt, 8)), *marks = TRY_NEW(rt, new_list(rt, 4)), *memo = TRY_NEW(rt, new_list(rt, 8));
  Value parts[4] = {Value::none(), stack, marks, memo};
  Tuple* answer = TRY_NEW(rt, new_tuple_of(rt, parts, 4));
  Unpickler unpickler(rt, data, is_marked ? 2 : 0, stack, marks, memo);
  TRY(unpickler.read_on());
  uint64_t at = unpickler.at();
  stack = unpickler.stack();
  if (stack->length != 0 && at < data.length && data.data()[at] == '.') {
    return TRY_NEW(rt, new_tuple_of(rt, stack->items + stack->length - 1, 1));
  }
  answer->items()[0] = Value::small_int(static_cast<int64_t>(at));
  answer->items()[1] = stack;
  return answer;
}

constexpr MethodDef kRows[] = {
    {"_pickle_read", "data, index, stack, marks, memo, /", checked<pickle_read, "bytes, small, list, list, list|own_dict">,
     kMutates | kAllocates, "Makes what needs no guest code."},
    {"_pickle_read_whole", "data, /", checked<pickle_read_whole, "bytes">, kAllocates,
     "What a pickle stands for, or what has been made of it."},
};

}  // namespace

const std::span<const MethodDef> kPickleReadIntrinsics = kRows;

}  // namespace sandboa::vm
