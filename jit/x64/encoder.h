// Writes the instructions that templates are mostly made of, byte by byte as asmjit does it, which takes ten times as long
// for each: compiling is mostly this. Where there is no room at hand, and in listings, asmjit does it (Masm).
#pragma once

#include <cstdint>
#include <cstring>

#include <asmjit/x86.h>

namespace sandboa::jit {

class Encoder {
 public:
  using Label = asmjit::Label;
  // An operation of the first group of arithmetic, as its number is in opcodes.
  enum class Group : uint8_t { kAdd = 0, kOr = 1, kAnd = 4, kSubtract = 5, kXor = 6, kCompare = 7 };
  enum class Width : uint8_t { k8, k16, k32, k64 };
  struct Place {
    uint32_t base;  // the number of a register, as all registers here
    int32_t offset;
  };

  explicit Encoder(asmjit::CodeHolder* holder) : a_(holder), is_listed_(holder->logger() != nullptr) {}

 protected:
  static constexpr uint32_t first_opcode(Group operation) { return static_cast<uint32_t>(operation) << 3; }
  // The functions below may be called.
  bool is_ready() const { return !is_listed_ && a_.remainingSpace() >= kMostBytes; }

  // opcode: a byte, or 0x0F00 and another one.
  void encode(Width width, uint32_t opcode, uint32_t reg, uint32_t other) {
    uint8_t* at = begin(width, opcode, reg, 0, other);
    *at++ = static_cast<uint8_t>(0xC0 | (reg & 7) << 3 | (other & 7));
    end(at);
  }
  void encode(Width width, uint32_t opcode, uint32_t reg, Place place) {
    end(put_place(begin(width, opcode, reg, 0, place.base), reg, place));
  }
  // base + index * 2^scale + offset. REQUIRES: index is not rsp.
  void encode_indexed(Width width, uint32_t opcode, uint32_t reg, Place place, uint32_t index, uint32_t scale) {
    uint8_t* at = begin(width, opcode, reg, index, place.base);
    uint32_t mode = mode_of(place);
    *at++ = static_cast<uint8_t>(mode << 6 | (reg & 7) << 3 | kSib);
    *at++ = static_cast<uint8_t>(scale << 6 | (index & 7) << 3 | (place.base & 7));
    end(put_offset(at, mode, place.offset));
  }
  // With an immediate of `bytes` bytes.
  void encode(Width width, uint32_t opcode, uint32_t extension, Place place, int32_t immediate, uint32_t bytes) {
    uint8_t* at = put_place(begin(width, opcode, extension, 0, place.base), extension, place);
    end(put(at, immediate, bytes));
  }
  void encode(Width width, uint32_t opcode, uint32_t extension, uint32_t reg, int32_t immediate, uint32_t bytes) {
    uint8_t* at = begin(width, opcode, extension, 0, reg);
    *at++ = static_cast<uint8_t>(0xC0 | extension << 3 | (reg & 7));
    end(put(at, immediate, bytes));
  }
  void encode(Width width, Group operation, uint32_t reg, int32_t immediate) {
    bool is_short = is_byte(immediate);
    if (!is_short && reg == 0) {  // rax
      uint8_t* at = begin(width, first_opcode(operation) + 5, 0, 0, 0);
      return end(put(at, immediate, 4));
    }
    encode(width, is_short ? 0x83 : 0x81, static_cast<uint32_t>(operation), reg, immediate, is_short ? 1 : 4);
  }
  void encode(Width width, Group operation, Place place, int32_t immediate) {
    bool is_short = width == Width::k8 || is_byte(immediate);
    uint32_t opcode = width == Width::k8 ? 0x80 : is_short ? 0x83 : 0x81;
    encode(width, opcode, static_cast<uint32_t>(operation), place, immediate, is_short ? 1 : width == Width::k16 ? 2 : 4);
  }
  void encode_number(uint32_t reg, uint32_t number) {
    end(put(begin(Width::k32, 0xB8 | (reg & 7), 0, 0, reg), static_cast<int32_t>(number), 4));
  }
  void encode_address(uint32_t reg, uint64_t address) {
    uint8_t* at = begin(Width::k64, 0xB8 | (reg & 7), 0, 0, reg);
    std::memcpy(at, &address, sizeof(address));
    end(at + sizeof(address));
  }
  void encode_shift(uint32_t extension, uint32_t reg, int by) {
    if (by == 1) return encode(Width::k64, 0xD1, extension, reg);
    encode(Width::k64, 0xC1, extension, reg, by, 1);
  }
  // Of the lowest byte.
  void encode_test_byte(uint32_t reg, uint8_t bits) {
    if (reg == 0) return end(put(begin(Width::k32, 0xA8, 0, 0, 0), bits, 1));
    if (reg < 4 || reg > 7) return encode(Width::k32, 0xF6, 0, reg, bits, 1);
    // Without a prefix these would be the second bytes of the first four.
    *a_._bufferPtr++ = 0x40;
    encode(Width::k32, 0xF6, 0, reg, bits, 1);
  }
  // condition: as in opcodes; kAlways. False: nothing is written, the label is bound already.
  static constexpr uint32_t kAlways = 16;
  bool encode_jump(uint32_t condition, Label to) {
    asmjit::LabelEntry* label = a_.code()->labelEntry(to);
    if (label == nullptr || label->isBound()) return false;
    uint8_t* at = a_.bufferPtr();
    if (condition == kAlways) {
      *at++ = 0xE9;
    } else {
      *at++ = 0x0F;
      *at++ = static_cast<uint8_t>(0x80 | condition);
    }
    asmjit::OffsetFormat format;
    format.resetToSimpleValue(asmjit::OffsetType::kSignedOffset, 4);
    auto offset = static_cast<size_t>(at - a_.bufferData());
    if (a_.code()->newLabelLink(label, a_.currentSection()->id(), offset, -4, format) == nullptr) return false;
    end(put(at, 0, 4));
    return true;
  }

  asmjit::x86::Assembler a_;

 private:
  static constexpr size_t kMostBytes = 24;  // of an instruction, and what put() writes beyond
  static constexpr uint32_t kSib = 4;       // as the last operand: another byte says more

  static bool is_byte(int32_t value) { return value == static_cast<int8_t>(value); }
  static uint8_t* put(uint8_t* at, int32_t value, uint32_t bytes) {
    std::memcpy(at, &value, 4);  // there is room
    return at + bytes;
  }
  // Prefixes and opcode.
  uint8_t* begin(Width width, uint32_t opcode, uint32_t reg, uint32_t index, uint32_t other) {
    uint8_t* at = a_.bufferPtr();
    if (width == Width::k16) *at++ = 0x66;
    uint32_t prefix = (width == Width::k64 ? 8 : 0) | (reg >> 3) << 2 | (index >> 3) << 1 | other >> 3;
    if (prefix != 0) *at++ = static_cast<uint8_t>(0x40 | prefix);
    if (opcode > 0xFF) *at++ = static_cast<uint8_t>(opcode >> 8);
    *at++ = static_cast<uint8_t>(opcode);
    return at;
  }
  // How long the offset is. rbp and r13 always have one.
  static uint32_t mode_of(Place place) {
    if (place.offset == 0 && (place.base & 7) != 5) return 0;
    return is_byte(place.offset) ? 1 : 2;
  }
  static uint8_t* put_offset(uint8_t* at, uint32_t mode, int32_t offset) {
    return put(at, offset, mode == 0 ? 0 : mode == 1 ? 1 : 4);
  }
  static uint8_t* put_place(uint8_t* at, uint32_t reg, Place place) {
    uint32_t mode = mode_of(place);
    *at++ = static_cast<uint8_t>(mode << 6 | (reg & 7) << 3 | (place.base & 7));
    if ((place.base & 7) == kSib) *at++ = 0x24;  // rsp and r12
    return put_offset(at, mode, place.offset);
  }
  void end(uint8_t* at) {
    a_._bufferPtr = at;
    a_.currentSection()->_buffer._size = a_.offset();
  }

  const bool is_listed_;
};

}  // namespace sandboa::jit
