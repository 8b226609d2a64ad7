#include "ir/bytecode/opcode_ids.h"

#include <array>

namespace sandboa::bytecode {

namespace {

struct Row {
  uint8_t id = 0;
  bool is_there = false;
  uint32_t fingerprint = 0;
};

constexpr std::array<Row, kOpcodeCount> kRows = [] {
  std::array<Row, kOpcodeCount> rows{};
#define OPCODE_ID(id, Name, fingerprint) rows[static_cast<size_t>(Opcode::k##Name)] = {id, true, fingerprint};
#define RETIRED_ID(id, name)
#include "ir/bytecode/opcode_ids.def"
#undef OPCODE_ID
#undef RETIRED_ID
  return rows;
}();

struct ById {
  std::array<int16_t, 256> opcodes{};
  std::array<std::string_view, 256> retired{};
  bool is_unique = true;
};

constexpr ById kById = [] {
  ById all{};
  for (int16_t& opcode : all.opcodes) opcode = -1;
  auto take = [&](size_t id) {
    if (all.opcodes[id] >= 0 || !all.retired[id].empty()) all.is_unique = false;
  };
#define OPCODE_ID(id, Name, fingerprint) \
  take(id);                              \
  all.opcodes[id] = static_cast<int16_t>(Opcode::k##Name);
#define RETIRED_ID(id, name) \
  take(id);                  \
  all.retired[id] = name;
#include "ir/bytecode/opcode_ids.def"
#undef OPCODE_ID
#undef RETIRED_ID
  return all;
}();

constexpr bool all_have_ids() {
  for (const Row& row : kRows) {
    if (!row.is_there) return false;
  }
  return true;
}
static_assert(all_have_ids(), "an opcode of opcodes.def has no row in opcode_ids.def");
static_assert(kById.is_unique, "an id of opcode_ids.def was used twice");

// FNV-1a, folded.
constexpr uint32_t fingerprint_of(std::string_view operands, std::string_view meaning) {
  uint64_t hash = 0xcbf29ce484222325;
  for (std::string_view text : {operands, meaning}) {
    for (char c : text) hash = (hash ^ static_cast<uint8_t>(c)) * 0x100000001b3;
  }
  return static_cast<uint32_t>(hash ^ hash >> 32);
}

}  // namespace

uint8_t id_of(Opcode opcode) { return kRows[static_cast<size_t>(opcode)].id; }

std::optional<Opcode> opcode_with_id(uint8_t id) {
  if (kById.opcodes[id] < 0) return std::nullopt;
  return static_cast<Opcode>(kById.opcodes[id]);
}

std::string_view retired_opcode(uint8_t id) { return kById.retired[id]; }

uint32_t opcode_fingerprint(Opcode opcode) {
  static constexpr uint32_t kFingerprints[] = {
#define OP(Name, operands, effects, meaning) fingerprint_of(#operands, meaning),
#include "ir/bytecode/opcodes.def"
#undef OP
  };
  return kFingerprints[static_cast<size_t>(opcode)];
}

uint32_t recorded_fingerprint(Opcode opcode) { return kRows[static_cast<size_t>(opcode)].fingerprint; }

}  // namespace sandboa::bytecode
