#include "vm/executable.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>
#include <unordered_map>

#include "ir/bytecode/program_codec.h"
#include "runtime/dict.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/types/containers.h"
#include "runtime/types/str.h"
#include "support/hash.h"
#include "support/utf8.h"

namespace sandboa::vm {

using bytecode::Constant;
using bytecode::ConstantKind;
using runtime::Kind;
using runtime::Object;
using runtime::Str;
using runtime::TypeId;
using runtime::Value;

namespace {

size_t aligned(size_t size) { return (size + 15) & ~size_t{15}; }

struct StrShape {
  uint64_t length = 0;
  int width_log2 = 0;
  bool ascii = true;
};

StrShape measure(std::string_view text) {
  StrShape shape;
  if (support::ascii_prefix_length(text) == text.size()) {
    shape.length = text.size();
    return shape;
  }
  char32_t widest = 0;
  for (size_t index = 0; index < text.size();) {
    support::DecodedCodePoint decoded = support::decode_utf8(text.substr(index), true);
    if (decoded.code_point > widest) widest = decoded.code_point;
    index += decoded.length;
    ++shape.length;
  }
  shape.ascii = false;
  shape.width_log2 = widest > 0xFFFF ? 2 : widest > 0xFF ? 1 : 0;
  return shape;
}

// The same wherever the program is made of its text or decoded. What costs nothing to look at tells programs apart.
uint64_t number_of(const bytecode::Program& program) {
  constexpr size_t kLookedAt = 512;
  struct Facts {
    uint64_t file_name, begin, end, source_bytes, units, constants, positions;
  };
  auto hash_of = [](std::string_view text) { return support::content_hash(text.data(), text.size()); };
  std::string_view source = program.source;
  Facts facts{hash_of(program.file_name),
              hash_of(source.substr(0, kLookedAt)),
              hash_of(source.substr(source.size() - std::min(source.size(), kLookedAt))),
              source.size(),
              program.units.size(),
              program.constants.size(),
              program.positions.size()};
  return support::content_hash(&facts, sizeof(facts));
}

// Lays out constants one after the other in the block: first pass with a null block measures, second pass builds.
class ConstantBuilder {
 public:
  ConstantBuilder(const bytecode::Program& program, Value* values, char* block, const Executable* owner, uint16_t flag)
      : program_(program),
        values_(values),
        block_(block),
        used_(sizeof(runtime::ConstantHeader)),
        flags_(runtime::kShared | flag) {
    if (block != nullptr) new (block) runtime::ConstantHeader{owner, number_of(program)};
  }

  size_t build_all() {
    for (uint32_t index = 0; index < program_.constants.size(); ++index) {
      Value value = build(program_.constants[index]);
      if (block_ != nullptr) values_[index] = value;
    }
    return used_;
  }

 private:
  template <class T>
  T* place(TypeId type, Kind kind, size_t extra, uint16_t flags = 0) {
    size_t size = aligned(sizeof(T) + extra);
    size_t offset = used_;
    used_ += size;
    if (block_ == nullptr) return nullptr;
    auto* object = reinterpret_cast<T*>(block_ + offset);
    object->type = runtime::builtin_type(type);
    object->kind = kind;
    object->mark = 0;
    object->flags = static_cast<uint16_t>(flags | flags_);
    object->size_units = static_cast<uint32_t>(offset >> 4);  // shared objects: a serial number
    return object;
  }

  Value build(const Constant& constant) {
    switch (constant.kind) {
      case ConstantKind::kNone:
        return Value::none();
      case ConstantKind::kTrue:
        return Value::true_value();
      case ConstantKind::kFalse:
        return Value::false_value();
      case ConstantKind::kEllipsis:
        return Value::ellipsis();
      case ConstantKind::kInt:
        return build_int(constant.integer);
      case ConstantKind::kBigInt:
        return build_big_int(constant.text);
      case ConstantKind::kFloat:
        return build_float(constant.number);
      case ConstantKind::kComplex: {
        auto* complex = place<runtime::Complex>(TypeId::kComplex, Kind::kComplex, 0);
        if (complex == nullptr) return Value();
        complex->real = 0;
        complex->imaginary = constant.number;
        return complex;
      }
      case ConstantKind::kStr:
        return build_str(constant.text);
      case ConstantKind::kBytes: {
        auto* bytes = place<runtime::Bytes>(TypeId::kBytes, Kind::kBytes, constant.text.size() + 1);
        if (bytes == nullptr) return Value();
        bytes->length = constant.text.size();
        bytes->content_hash = support::content_hash(constant.text.data(), constant.text.size());
        std::memcpy(bytes->data(), constant.text.data(), constant.text.size());
        bytes->data()[bytes->length] = 0;
        return bytes;
      }
      case ConstantKind::kTuple: {
        auto* tuple = place<runtime::Tuple>(TypeId::kTuple, Kind::kTuple, constant.elements.size() * sizeof(Value));
        if (tuple == nullptr) return Value();
        tuple->length = constant.elements.size();
        for (size_t index = 0; index < constant.elements.size(); ++index) {
          tuple->items()[index] = values_[constant.elements[index]];  // elements come before their tuple
        }
        return tuple;
      }
      case ConstantKind::kFrozenSet:
        CHECK(false);  // the compiler folds no sets
    }
    return Value();
  }

  Value build_int(int64_t integer) {
    if (Value::fits_small_int(integer)) return Value::small_int(integer);
    auto* big = place<runtime::BigInt>(TypeId::kInt, Kind::kInt, 8, integer < 0 ? runtime::kKindFlag0 : 0);
    if (big == nullptr) return Value();
    big->limb_count = 1;
    big->limbs()[0] = integer < 0 ? uint64_t{0} - static_cast<uint64_t>(integer) : static_cast<uint64_t>(integer);
    return big;
  }

  Value build_big_int(std::string_view digits) {
    bool negative = digits.starts_with("-");
    if (negative) digits.remove_prefix(1);
    size_t limbs = (digits.size() + 15) / 16;
    auto* big = place<runtime::BigInt>(TypeId::kInt, Kind::kInt, limbs * 8, negative ? runtime::kKindFlag0 : 0);
    if (big == nullptr) return Value();
    std::memset(big->limbs(), 0, limbs * 8);
    for (size_t index = 0; index < digits.size(); ++index) {
      char digit = digits[digits.size() - 1 - index];
      auto nibble = static_cast<uint64_t>(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
      big->limbs()[index / 16] |= nibble << (index % 16 * 4);
    }
    while (limbs > 1 && big->limbs()[limbs - 1] == 0) --limbs;
    big->limb_count = limbs;
    return big;
  }

  Value build_float(double number) {
    uint64_t bits = Value::encode_float(number);
    if (Value::is_inline_float_bits(bits)) return Value::from_bits(bits);
    auto* boxed = place<runtime::BoxedFloat>(TypeId::kFloat, Kind::kFloat, 0);
    if (boxed == nullptr) return Value();
    boxed->value = number;
    return boxed;
  }

  Value build_str(std::string_view text) {
    if (text.empty()) return runtime::empty_str();
    if (text.size() == 1) return runtime::shared_char(static_cast<uint8_t>(text[0]));
    StrShape shape = measure(text);
    uint64_t hash = 0;
    if (shape.ascii && block_ != nullptr) {  // measuring need not know: a little too much room is fine
      hash = support::content_hash(text.data(), text.size());
      if (Str* shared = runtime::find_shared_name(text, hash)) return shared;
    }
    size_t bytes = shape.length << shape.width_log2;
    auto flags = static_cast<uint16_t>((shape.width_log2 << Str::kWidthShift) | (shape.ascii ? Str::kAscii : 0));
    auto* str = place<Str>(TypeId::kStr, Kind::kStr, bytes + 4, flags);
    if (str == nullptr) return Value();
    str->length = shape.length;
    str->data = str + 1;
    if (shape.ascii) {
      std::memcpy(runtime::mutable_data1(str), text.data(), text.size());
      runtime::mutable_data1(str)[text.size()] = 0;
    } else {
      fill(str, text);
      hash = 0;
    }
    str->content_hash = hash;
    if (hash == 0) {
      str->flags &= static_cast<uint16_t>(~runtime::kShared);  // lets str_content_hash() cache
      runtime::str_content_hash(str);
      str->flags |= runtime::kShared;
    }
    return str;
  }

  static void fill(Str* str, std::string_view text) {
    uint64_t position = 0;
    for (size_t index = 0; index < text.size(); ++position) {
      support::DecodedCodePoint decoded = support::decode_utf8(text.substr(index), true);
      index += decoded.length;
      if (str->width_log2() == 0) {
        runtime::mutable_data1(str)[position] = static_cast<uint8_t>(decoded.code_point);
      } else if (str->width_log2() == 1) {
        runtime::mutable_data2(str)[position] = static_cast<char16_t>(decoded.code_point);
      } else {
        runtime::mutable_data4(str)[position] = decoded.code_point;
      }
    }
  }

  const bytecode::Program& program_;
  Value* values_;
  char* block_;
  size_t used_;
  uint16_t flags_;
};

}  // namespace

std::shared_ptr<const Executable> Executable::make(std::shared_ptr<const bytecode::Program> program, Origin origin) {
  std::shared_ptr<Executable> executable(new Executable(std::move(program)));
  const bytecode::Program& source = *executable->program_;
  bool is_library = origin == Origin::kLibrary;
  executable->origin_ = origin;
  size_t constant_bytes = aligned(source.constants.size() * sizeof(Value));
  size_t builtin_bytes = aligned(source.global_names.size() * sizeof(Value));
  size_t object_bytes = ConstantBuilder(source, nullptr, nullptr, nullptr, 0).build_all();
  size_t native_bytes = aligned(source.units.size() * sizeof(NativeSlot));
  executable->block_bytes_ = constant_bytes + builtin_bytes + native_bytes + object_bytes;
  executable->block_ = static_cast<char*>(std::aligned_alloc(16, aligned(executable->block_bytes_)));
  CHECK(executable->block_ != nullptr);
  executable->constants_ = reinterpret_cast<Value*>(executable->block_);
  executable->builtins_ = reinterpret_cast<Value*>(executable->block_ + constant_bytes);
  char* native = executable->block_ + constant_bytes + builtin_bytes;
  executable->native_ = reinterpret_cast<NativeSlot*>(native);
  for (size_t index = 0; index < source.units.size(); ++index) new (&executable->native_[index]) NativeSlot(nullptr);
  char* objects = native + native_bytes;
  uint16_t flag = is_library ? runtime::kLibraryConstant : runtime::kConstant;
  ConstantBuilder(source, executable->constants_, objects, executable.get(), flag).build_all();
  for (uint32_t index = 0; index < source.global_names.size(); ++index) {
    const Str* name = executable->global_name(index);
    Value builtin = runtime::builtin_names().find(name);
    if (builtin.is_empty() && is_library) builtin = runtime::intrinsic_names().find(name);
    executable->builtins_[index] = builtin;
  }
  return executable;
}

bool Executable::is_intrinsic(uint32_t index) const {
  return origin_ == Origin::kLibrary && runtime::builtin_names().find(global_name(index)).is_empty();
}

namespace {

// Programs that came from bytes or were made into bytes, by the hash of these: sessions that are restored again and again
// share them, and what was verified once is not verified again.
class DecodedPrograms {
 public:
  std::shared_ptr<const Executable> find(uint64_t hash, std::string_view bytes) {
    std::lock_guard lock(mutex_);
    auto [first, last] = programs_.equal_range(hash);
    while (first != last) {
      std::shared_ptr<const Executable> program = first->second.lock();
      if (program == nullptr) {
        first = programs_.erase(first);
      } else if (program->encoded() == bytes) {
        return program;
      } else {
        ++first;
      }
    }
    return nullptr;
  }
  void add(uint64_t hash, const std::shared_ptr<const Executable>& program) {
    std::lock_guard lock(mutex_);
    if (programs_.size() >= sweep_at_) {
      std::erase_if(programs_, [](const auto& each) { return each.second.expired(); });
      sweep_at_ = programs_.size() * 2 + kFirstSweep;
    }
    programs_.emplace(hash, program);
  }

 private:
  static constexpr size_t kFirstSweep = 64;
  std::mutex mutex_;
  std::unordered_multimap<uint64_t, std::weak_ptr<const Executable>> programs_;
  size_t sweep_at_ = kFirstSweep;
};

DecodedPrograms& decoded_programs() {
  static DecodedPrograms& programs = *new DecodedPrograms;
  return programs;
}

}  // namespace

const std::string& Executable::encoded() const {
  std::call_once(encode_once_, [this] {
    if (encoded_.empty()) encoded_ = bytecode::encode_program(*program_);
  });
  return encoded_;
}

std::shared_ptr<const Executable> Executable::decode(std::string_view bytes, std::string* why) {
  uint64_t hash = support::content_hash(bytes.data(), bytes.size());
  if (std::shared_ptr<const Executable> known = decoded_programs().find(hash, bytes)) return known;
  std::shared_ptr<const Executable> executable = decode_anew(bytes, why);
  if (executable != nullptr) decoded_programs().add(hash, executable);
  return executable;
}

std::shared_ptr<const Executable> Executable::decode_anew(std::string_view bytes, std::string* why) {
  std::shared_ptr<const bytecode::Program> program = bytecode::decode_program(bytes, why);
  if (program == nullptr) return nullptr;
  std::shared_ptr<const Executable> executable = make(std::move(program));
  executable->encoded_ = bytes;
  return executable;
}

void Executable::share(const std::shared_ptr<const Executable>& executable) {
  const std::string& bytes = executable->encoded();
  uint64_t hash = support::content_hash(bytes.data(), bytes.size());
  if (decoded_programs().find(hash, bytes) == nullptr) decoded_programs().add(hash, executable);
}

void Executable::begin_use() const {
  int32_t users = users_.load(std::memory_order_relaxed);
  for (;;) {
    if (users == kLocked) {
      users_.wait(kLocked, std::memory_order_relaxed);
      users = users_.load(std::memory_order_relaxed);
    } else if (users_.compare_exchange_weak(users, users + 1, std::memory_order_acquire)) {
      return;
    }
  }
}

bool Executable::try_lock_idle() const {
  int32_t idle = 0;
  return users_.compare_exchange_strong(idle, kLocked, std::memory_order_acquire);
}

Executable::~Executable() {
  for (size_t index = 0; block_ != nullptr && index < program_->units.size(); ++index) {
    if (const NativeUnit* native = native_[index].load(std::memory_order_acquire)) native->release(native);
  }
  std::free(block_);
}

}  // namespace sandboa::vm
