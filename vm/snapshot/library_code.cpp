#include "vm/snapshot/library_code.h"

#include <memory>
#include <mutex>

#include "ir/bytecode/opcode_ids.h"
#include "ir/bytecode/operand_layout.h"
#include "support/byte_stream.h"
#include "support/check.h"
#include "support/hash.h"

namespace sandboa::vm {

using bytecode::CodeUnit;
using bytecode::Constant;
using bytecode::ConstantKind;
using bytecode::Instruction;
using bytecode::Operand;
using bytecode::OperandKind;
using bytecode::Program;

namespace {

uint64_t fingerprint(const support::ByteWriter& bytes) {
  std::string_view view = bytes.view();
  return support::content_hash(view.data(), view.size());
}

uint64_t of_constant(const Constant& constant, const std::vector<uint64_t>& others) {
  support::ByteWriter out;
  out.byte(static_cast<uint8_t>(constant.kind));
  if (constant.kind == ConstantKind::kInt) out.signed_number(constant.integer);
  if (constant.kind == ConstantKind::kFloat || constant.kind == ConstantKind::kComplex) {
    out.bytes(&constant.number, sizeof constant.number);
  }
  out.text(constant.text);
  for (uint32_t element : constant.elements) out.fixed64(others[element]);  // they come before their tuple
  return fingerprint(out);
}

// Numbers of constants, globals and functions depend on what else is in the file: what they stand for counts.
class UnitWriter {
 public:
  UnitWriter(const Program& program, const std::vector<uint64_t>& constants, const std::vector<uint64_t>& units)
      : program_(program), constants_(constants), units_(units) {}

  uint64_t write(const CodeUnit& unit) {
    out_.text(unit.qualified_name);
    for (uint32_t number : {uint32_t{unit.flags}, uint32_t{unit.positional_only_count}, uint32_t{unit.positional_count},
                            uint32_t{unit.keyword_only_count}, uint32_t{unit.register_count}, unit.straight_line_fuel}) {
      out_.number(number);
    }
    if (unit.annotate_unit != 0) out_.fixed64(units_[unit.annotate_unit]);
    for (std::span<const uint32_t> names : {unit.sites, unit.local_names, unit.free_names}) {
      out_.number(names.size());
      for (uint32_t name : names) out_.fixed64(constants_[name]);
    }
    out_.number(unit.captures.size());
    for (const bytecode::Capture& capture : unit.captures) out_.number(capture.index * 2u + capture.from_closure);
    out_.number(unit.handlers.size());
    for (const bytecode::Handler& handler : unit.handlers) {
      for (uint32_t number : {handler.start, handler.end, handler.target, uint32_t{handler.exception.index}}) {
        out_.number(number);
      }
    }
    out_.number(unit.instructions.size());
    for (Instruction word : unit.instructions) instruction(word);
    return fingerprint(out_);
  }

 private:
  void instruction(Instruction word) {
    bytecode::Opcode opcode = bytecode::opcode_of(word);
    out_.byte(bytecode::id_of(opcode));
    for (const Operand& operand : bytecode::operand_layout(opcode)) {
      uint32_t bits = operand.bits(word);
      switch (operand.kind) {
        case OperandKind::kConst:
          out_.fixed64(constants_[bits]);
          break;
        case OperandKind::kGlobal:
          out_.fixed64(constants_[program_.global_names[bits]]);
          break;
        case OperandKind::kUnit:
          out_.fixed64(units_[bits]);
          break;
        default:
          out_.number(bits);
      }
    }
  }
  const Program& program_;
  const std::vector<uint64_t>& constants_;
  const std::vector<uint64_t>& units_;
  support::ByteWriter out_;
};

// Whether all functions inside of a function are done.
bool are_inner_done(const CodeUnit& unit, const std::vector<bool>& done) {
  if (unit.annotate_unit != 0 && !done[unit.annotate_unit]) return false;
  for (Instruction word : unit.instructions) {
    for (const Operand& operand : bytecode::operand_layout(bytecode::opcode_of(word))) {
      if (operand.kind == OperandKind::kUnit && !done[operand.bits(word)]) return false;
    }
  }
  return true;
}

// Version 1 has a fingerprint of the source: all of it counts, and what it was compiled to then.
bool is_as_in_version1(uint64_t source, const LibraryCode& code) {
  static constexpr struct {
    uint64_t source, code;
  } kFiles[] = {
#include "vm/snapshot/version1_library.inc"
  };
  for (const auto& file : kFiles) {
    if (file.source == source) return file.code == code.whole();
  }
  return false;
}

}  // namespace

LibraryCode::LibraryCode(const Program& program) : program_(program), units_(program.units.size()) {
  support::ByteWriter all;
  for (const Constant& constant : program.constants) {
    uint64_t content = of_constant(constant, constants_);
    constant_places_.emplace(content, static_cast<uint32_t>(constants_.size()));
    constants_.push_back(content);
    all.fixed64(content);
  }
  // From inside to outside, however the compiler numbers them.
  std::vector<bool> done(program.units.size());
  for (size_t left = program.units.size(); left != 0;) {
    size_t before = left;
    for (size_t index = program.units.size(); index-- > 0;) {
      if (done[index] || !are_inner_done(program.units[index], done)) continue;
      units_[index] = UnitWriter(program, constants_, units_).write(program.units[index]);
      done[index] = true;
      --left;
    }
    CHECK(left < before);
  }
  for (uint64_t unit : units_) all.fixed64(unit);
  whole_ = fingerprint(all);
}

const LibraryCode& LibraryCode::of(const Executable* executable) {
  static std::mutex mutex;
  static auto& known = *new std::unordered_map<const Executable*, std::unique_ptr<LibraryCode>>;
  std::lock_guard lock(mutex);
  std::unique_ptr<LibraryCode>& code = known[executable];
  if (code == nullptr) code.reset(new LibraryCode(executable->program()));
  return *code;
}

int64_t LibraryCode::find_unit(std::string_view qualified_name, uint64_t wanted) const {
  for (const CodeUnit& unit : program_.units) {
    if (units_[unit.index] == wanted && unit.qualified_name == qualified_name) return unit.index;
  }
  return -1;
}

int64_t LibraryCode::find_unit(std::string_view qualified_name) const {
  for (const CodeUnit& unit : program_.units) {
    if (unit.qualified_name == qualified_name) return unit.index;
  }
  return -1;
}

int64_t LibraryCode::find_constant(uint64_t wanted) const {
  auto found = constant_places_.find(wanted);
  return found == constant_places_.end() ? -1 : int64_t{found->second};
}

bool LibraryPlaces::read(support::ByteReader& in, uint8_t version, const Executable* executable, const std::string& shown,
                         std::string* why) {
  auto other = [&](const std::string& what) {
    if (in.ok()) *why = "the snapshot comes from a build with another version of " + what;
    return false;
  };
  uint64_t fingerprint = in.fixed64();
  const LibraryCode& code = LibraryCode::of(executable);
  if (version == 1) return is_as_in_version1(fingerprint, code) || other(shown);
  bool is_same = code.whole() == fingerprint;
  std::unordered_map<uint64_t, uint64_t> places;
  uint64_t count = in.number_up_to(in.left());
  for (uint64_t index = 0; index < count && in.ok(); ++index) {
    uint64_t number = in.number();
    uint64_t unit = number >> 1;
    bool is_exact = (number & 1) != 0;
    std::string_view name = in.text();
    uint64_t wanted = in.fixed64();
    if (is_same || !in.ok()) continue;
    int64_t found = code.find_unit(name, wanted);
    if (found < 0 && !is_exact) found = code.find_unit(name);
    if (found < 0) return other(std::string(name) + "() in " + shown);
    places[unit] = static_cast<uint64_t>(found);
  }
  if (!is_same) changed_.emplace(executable, std::move(places));
  return true;
}

uint64_t LibraryPlaces::unit(const Executable* executable, uint64_t index) const {
  if (changed_.empty()) return index;
  auto changed = changed_.find(executable);
  if (changed == changed_.end()) return index;
  auto place = changed->second.find(index);
  return place == changed->second.end() ? UINT64_MAX : place->second;
}

uint64_t LibraryPlaces::constant(const Executable* executable, uint64_t number, uint64_t fingerprint) const {
  if (!changed_.contains(executable)) return number;
  return static_cast<uint64_t>(LibraryCode::of(executable).find_constant(fingerprint));
}

}  // namespace sandboa::vm
