// The bytes: flags, how many there are of everything, texts of the source, then the tables in the order of the structs. The
// counts come first, so that one block of the right size is made, as ProgramBuilder makes it.
#include "ir/bytecode/program_codec.h"

#include <cstring>
#include <new>
#include <vector>

#include "ir/bytecode/opcode_ids.h"
#include "ir/bytecode/operand_layout.h"
#include "ir/bytecode/verifier.h"
#include "support/byte_stream.h"
#include "support/utf8.h"

namespace sandboa::bytecode {
namespace {

using support::ByteReader;
using support::ByteWriter;

constexpr Instruction kOpcodeBits = 0xFF;
enum ProgramFlags : uint8_t { kHidesSource = 1, kResultIsLastExpression = 2 };

// How many there are of everything that all units share.
struct Counts {
  uint64_t units = 0, instructions = 0, constants = 0, handlers = 0, positions = 0, line_starts = 0, globals = 0, sites = 0,
           local_names = 0, free_names = 0, captures = 0, elements = 0, text_bytes = 0;

  template <class Visit>
  void each(Visit visit) {
    for (uint64_t* count : {&units, &instructions, &constants, &handlers, &positions, &line_starts, &globals, &sites,
                            &local_names, &free_names, &captures, &elements, &text_bytes}) {
      visit(*count);
    }
  }
};

Counts count(const Program& program) {
  Counts counts;
  counts.units = program.units.size();
  counts.constants = program.constants.size();
  counts.positions = program.positions.size();
  counts.line_starts = program.line_starts.size();
  counts.globals = program.global_names.size();
  counts.text_bytes = program.file_name.size() + program.source.size();
  for (const Constant& constant : program.constants) {
    counts.elements += constant.elements.size();
    counts.text_bytes += constant.text.size();
  }
  for (const CodeUnit& unit : program.units) {
    counts.instructions += unit.instructions.size();
    counts.handlers += unit.handlers.size();
    counts.sites += unit.sites.size();
    counts.local_names += unit.local_names.size();
    counts.free_names += unit.free_names.size();
    counts.captures += unit.captures.size();
    counts.text_bytes += unit.name.size() + unit.qualified_name.size() + unit.docstring.size();
  }
  return counts;
}

class Encoder {
 public:
  std::string encode(const Program& program) {
    out_.byte(static_cast<uint8_t>((program.hides_source ? kHidesSource : 0) |
                                   (program.result_is_last_expression ? kResultIsLastExpression : 0)));
    Counts counts = count(program);
    counts.each([&](uint64_t number) { out_.number(number); });
    out_.text(program.file_name);
    out_.text(program.source);
    ascending(program.line_starts);
    for (const Constant& constant : program.constants) put(constant);
    numbers(program.global_names);
    uint32_t last = 0;
    for (const Position& position : program.positions) {
      out_.signed_number(int64_t{position.start} - last);
      last = position.start;
      for (uint32_t offset : {position.end, position.anchor_start, position.anchor_end}) {
        out_.signed_number(int64_t{offset} - position.start);
      }
    }
    for (const CodeUnit& unit : program.units) put(unit);
    return out_.take();
  }

 private:
  void numbers(std::span<const uint32_t> values) {
    for (uint32_t value : values) out_.number(value);
  }
  void ascending(std::span<const uint32_t> values) {
    uint32_t last = 0;
    for (uint32_t value : values) {
      out_.number(value - last);
      last = value;
    }
  }

  void put(const Constant& constant) {
    out_.byte(static_cast<uint8_t>(constant.kind));
    switch (constant.kind) {
      case ConstantKind::kInt:
        out_.signed_number(constant.integer);
        break;
      case ConstantKind::kFloat:
      case ConstantKind::kComplex: {
        uint64_t bits;
        std::memcpy(&bits, &constant.number, sizeof(bits));
        out_.fixed64(bits);
        break;
      }
      case ConstantKind::kStr:
      case ConstantKind::kBytes:
      case ConstantKind::kBigInt:
        out_.text(constant.text);
        break;
      case ConstantKind::kTuple:
      case ConstantKind::kFrozenSet:
        out_.number(constant.elements.size());
        numbers(constant.elements);
        break;
      default:
        break;
    }
  }

  void put(const CodeUnit& unit) {
    out_.text(unit.name);
    out_.text(unit.qualified_name);
    out_.byte(unit.docstring.data() != nullptr);
    if (unit.docstring.data() != nullptr) out_.text(unit.docstring);
    for (uint32_t number : {uint32_t{unit.flags}, uint32_t{unit.positional_only_count}, uint32_t{unit.positional_count},
                            uint32_t{unit.keyword_only_count}, uint32_t{unit.register_count}, unit.straight_line_fuel,
                            unit.first_line, unit.annotate_unit}) {
      out_.number(number);
    }
    out_.number(unit.instructions.size());
    for (Instruction instruction : unit.instructions)
      out_.fixed64((instruction & ~kOpcodeBits) | id_of(opcode_of(instruction)));
    int64_t last = 0;
    for (uint32_t position : unit.positions) {  // 0: none
      bool known = position != kNoPosition;
      out_.number(known ? 1 + support::zigzag(int64_t{position} - last) : 0);
      if (known) last = position;
    }
    out_.number(unit.handlers.size());
    for (const Handler& handler : unit.handlers) {
      for (uint32_t number : {handler.start, handler.end, handler.target, uint32_t{handler.exception.index}}) {
        out_.number(number);
      }
    }
    out_.number(unit.sites.size());
    numbers(unit.sites);
    out_.number(unit.local_names.size());
    numbers(unit.local_names);
    out_.number(unit.free_names.size());
    numbers(unit.free_names);
    out_.number(unit.captures.size());
    for (const Capture& capture : unit.captures) out_.number(uint32_t{capture.index} << 1 | uint32_t{capture.from_closure});
  }

  ByteWriter out_;
};

class Decoder {
 public:
  explicit Decoder(std::string_view bytes) : in_(bytes) {}

  // Why decode() gave nothing.
  std::string problem() const { return problem_.empty() ? "the bytes of a program are damaged" : problem_; }

  std::shared_ptr<Program> decode() {
    auto program = std::make_shared<Program>();
    uint8_t flags = in_.byte();
    program->hides_source = (flags & kHidesSource) != 0;
    program->result_is_last_expression = (flags & kResultIsLastExpression) != 0;
    // Each takes at least a byte, so what the block takes is bounded by what there is to read.
    counts_.each([&](uint64_t& number) { number = in_.number_up_to(in_.left()); });
    if (!in_.ok()) return nullptr;
    lay_out(*program);
    program->file_name = text();
    program->source = text();
    program->line_starts = ascending(line_starts_, counts_.line_starts);
    for (uint64_t index = 0; index < counts_.constants && in_.ok(); ++index) new (&constants_[index]) Constant(constant());
    program->constants = {constants_, static_cast<size_t>(counts_.constants)};
    program->global_names = numbers(globals_, counts_.globals);
    read_positions();
    program->positions = {positions_, static_cast<size_t>(counts_.positions)};
    for (uint64_t index = 0; index < counts_.units && in_.ok(); ++index) {
      new (&units_[index]) CodeUnit(unit(static_cast<uint32_t>(index)));
    }
    program->units = {units_, static_cast<size_t>(counts_.units)};
    program->site_count = sites_taken_;
    return in_.ok() && in_.left() == 0 && all_taken() ? program : nullptr;
  }

 private:
  static size_t aligned(size_t size) { return (size + 7) & ~size_t{7}; }

  template <class T>
  void take_place(T*& place, uint64_t count, size_t& size) {
    place = reinterpret_cast<T*>(size);  // an offset for now
    size += aligned(static_cast<size_t>(count) * sizeof(T));
  }
  template <class T>
  void settle(T*& place, char* block) {
    place = reinterpret_cast<T*>(block + reinterpret_cast<size_t>(place));
  }

  void lay_out(Program& program) {
    size_t size = 0;
    take_place(units_, counts_.units, size);
    take_place(instructions_, counts_.instructions, size);
    take_place(constants_, counts_.constants, size);
    take_place(handlers_, counts_.handlers, size);
    take_place(positions_, counts_.positions, size);
    take_place(instruction_positions_, counts_.instructions, size);
    take_place(line_starts_, counts_.line_starts, size);
    take_place(globals_, counts_.globals, size);
    take_place(sites_, counts_.sites, size);
    take_place(local_names_, counts_.local_names, size);
    take_place(free_names_, counts_.free_names, size);
    take_place(captures_, counts_.captures, size);
    take_place(elements_, counts_.elements, size);
    take_place(texts_, counts_.text_bytes, size);
    size += 1;  // so that empty texts lie in the block too
    program.storage.reset(new char[size]);
    program.byte_size = size;
    char* block = program.storage.get();
    settle(units_, block);
    settle(instructions_, block);
    settle(constants_, block);
    settle(handlers_, block);
    settle(positions_, block);
    settle(instruction_positions_, block);
    settle(line_starts_, block);
    settle(globals_, block);
    settle(sites_, block);
    settle(local_names_, block);
    settle(free_names_, block);
    settle(captures_, block);
    settle(elements_, block);
    settle(texts_, block);
  }

  // Whether there are `count` more of what `left` counts; takes them.
  bool take(uint64_t& left, uint64_t count) {
    if (!in_.ok() || count > left) {
      in_.fail();
      return false;
    }
    left -= count;
    return true;
  }
  bool all_taken() {
    return counts_.instructions == 0 && counts_.handlers == 0 && counts_.sites == 0 && counts_.local_names == 0 &&
           counts_.free_names == 0 && counts_.captures == 0 && counts_.elements == 0 && counts_.text_bytes == 0;
  }

  std::string_view bytes() {
    std::string_view from = in_.text();
    if (!take(counts_.text_bytes, from.size())) return {texts_, 0};
    char* to = texts_;
    if (!from.empty()) std::memcpy(to, from.data(), from.size());
    texts_ += from.size();
    return {to, from.size()};
  }
  // UTF-8, surrogates in generalised form.
  std::string_view text() {
    std::string_view result = bytes();
    if (!support::is_valid_text(result)) in_.fail();
    return result;
  }
  uint32_t number32() { return static_cast<uint32_t>(in_.number_up_to(UINT32_MAX)); }
  uint16_t number16() { return static_cast<uint16_t>(in_.number_up_to(UINT16_MAX)); }

  std::span<const uint32_t> numbers(uint32_t* to, uint64_t count) {
    for (uint64_t index = 0; index < count; ++index) to[index] = number32();
    return {to, static_cast<size_t>(count)};
  }
  std::span<const uint32_t> ascending(uint32_t* to, uint64_t count) {
    uint64_t last = 0;
    for (uint64_t index = 0; index < count; ++index) {
      last += number32();
      if (last > UINT32_MAX) in_.fail();
      to[index] = static_cast<uint32_t>(last);
    }
    return {to, static_cast<size_t>(count)};
  }
  // A run of a table that all units share; `place` goes on behind it.
  std::span<const uint32_t> run(uint32_t*& place, uint64_t& left) {
    uint64_t count = in_.number();
    if (!take(left, count)) return {};
    std::span<const uint32_t> result = numbers(place, count);
    place += count;
    return result;
  }

  Constant constant() {
    Constant result{};
    result.kind = static_cast<ConstantKind>(in_.byte());
    switch (result.kind) {
      case ConstantKind::kInt:
        result.integer = in_.signed_number();
        break;
      case ConstantKind::kFloat:
      case ConstantKind::kComplex: {
        uint64_t bits = in_.fixed64();
        std::memcpy(&result.number, &bits, sizeof(bits));
        break;
      }
      case ConstantKind::kStr:
        result.text = text();
        break;
      case ConstantKind::kBytes:
      case ConstantKind::kBigInt:
        result.text = bytes();
        break;
      case ConstantKind::kTuple:
        result.elements = run(elements_, counts_.elements);
        break;
      case ConstantKind::kFrozenSet:  // the compiler folds none
        in_.fail();
        break;
      default:
        break;
    }
    return result;
  }

  // What is written as the distance from another number.
  uint32_t moved(int64_t base, int64_t distance, uint32_t most) {
    int64_t value;
    if (__builtin_add_overflow(base, distance, &value) || value < 0 || value > int64_t{most}) {
      in_.fail();
      return 0;
    }
    return static_cast<uint32_t>(value);
  }

  void read_positions() {
    int64_t last = 0;
    auto offset = [&](int64_t base) { return moved(base, in_.signed_number(), UINT32_MAX); };
    for (uint64_t index = 0; index < counts_.positions && in_.ok(); ++index) {
      uint32_t start = offset(last);
      last = start;
      uint32_t end = offset(start), anchor_start = offset(start), anchor_end = offset(start);
      positions_[index] = {start, end, anchor_start, anchor_end};
    }
  }

  Instruction instruction() {
    Instruction word = in_.fixed64();
    auto id = static_cast<uint8_t>(word & kOpcodeBits);
    std::optional<Opcode> opcode = opcode_with_id(id);
    if (opcode.has_value()) return (word & ~kOpcodeBits) | static_cast<uint8_t>(*opcode);
    if (in_.ok()) {
      std::string_view name = retired_opcode(id);
      problem_ = "the program has the instruction " + (name.empty() ? std::to_string(id) : std::string(name)) +
                 ", which this build does not have";
    }
    in_.fail();
    return 0;
  }

  CodeUnit unit(uint32_t index) {
    CodeUnit result{};
    result.index = index;
    result.name = text();
    result.qualified_name = text();
    if (in_.byte() != 0) result.docstring = text();
    result.flags = number16();
    result.positional_only_count = number16();
    result.positional_count = number16();
    result.keyword_only_count = number16();
    result.register_count = number16();
    result.straight_line_fuel = number32();
    result.first_line = number32();
    result.annotate_unit = number32();
    uint64_t count = in_.number();
    if (!take(counts_.instructions, count)) return result;
    for (uint64_t at = 0; at < count; ++at) instructions_[at] = instruction();
    result.instructions = {instructions_, static_cast<size_t>(count)};
    instructions_ += count;
    result.positions = instruction_positions(count);
    count = in_.number();
    if (!take(counts_.handlers, count)) return result;
    for (uint64_t at = 0; at < count; ++at) {
      uint32_t start = number32(), end = number32(), target = number32();
      handlers_[at] = {start, end, target, Reg{number16()}};
    }
    result.handlers = {handlers_, static_cast<size_t>(count)};
    handlers_ += count;
    result.site_base = sites_taken_;
    result.sites = run(sites_, counts_.sites);
    sites_taken_ += static_cast<uint32_t>(result.sites.size());
    result.local_names = run(local_names_, counts_.local_names);
    result.free_names = run(free_names_, counts_.free_names);
    count = in_.number();
    if (!take(counts_.captures, count)) return result;
    for (uint64_t at = 0; at < count; ++at) {
      uint64_t number = in_.number_up_to(0x1FFFF);
      captures_[at] = {(number & 1) != 0, static_cast<uint16_t>(number >> 1)};
    }
    result.captures = {captures_, static_cast<size_t>(count)};
    captures_ += count;
    return result;
  }

  std::span<const uint32_t> instruction_positions(uint64_t count) {
    int64_t last = 0;
    uint32_t* to = instruction_positions_;
    for (uint64_t at = 0; at < count; ++at) {
      uint64_t number = in_.number();
      if (number == 0) {
        to[at] = kNoPosition;
        continue;
      }
      last = to[at] = moved(last, support::unzigzag(number - 1), kNoPosition - 1);
    }
    instruction_positions_ += count;
    return {to, static_cast<size_t>(count)};
  }

  ByteReader in_;
  Counts counts_;
  CodeUnit* units_ = nullptr;
  Instruction* instructions_ = nullptr;
  Constant* constants_ = nullptr;
  Handler* handlers_ = nullptr;
  Position* positions_ = nullptr;
  uint32_t* instruction_positions_ = nullptr;
  uint32_t* line_starts_ = nullptr;
  uint32_t* globals_ = nullptr;
  uint32_t* sites_ = nullptr;
  uint32_t* local_names_ = nullptr;
  uint32_t* free_names_ = nullptr;
  Capture* captures_ = nullptr;
  uint32_t* elements_ = nullptr;
  char* texts_ = nullptr;
  uint32_t sites_taken_ = 0;
  std::string problem_;
};

}  // namespace

std::string encode_program(const Program& program) { return Encoder().encode(program); }

std::shared_ptr<const Program> decode_program(std::string_view bytes, std::string* why) {
  Decoder decoder(bytes);
  std::shared_ptr<Program> program = decoder.decode();
  if (program == nullptr) {
    *why = decoder.problem();
    return nullptr;
  }
  if (!verify(*program, why)) return nullptr;
  return program;
}

}  // namespace sandboa::bytecode
