// The compiled form of one source text: a Program of CodeUnits. This is the contract between the compiler and the VM.
//
// Invariants: (1) immutable once published and heap-free: no pointers into any session, everything lives in the Program's
// own block; (2) position-independent: operands are indices; (3) verify() has accepted it. Shared by sessions and threads
// through std::shared_ptr<const Program>.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

#include "ir/bytecode/opcode.h"

namespace sandboa::bytecode {

// A half-open range of byte offsets into Program::source, for tracebacks. `anchor_*` is the part that carets mark with ^
// while the rest of the range gets ~: the operator of a binary operation, the brackets of a subscript or call. Empty anchor:
// all ^.
struct Position {
  uint32_t start;
  uint32_t end;
  uint32_t anchor_start;
  uint32_t anchor_end;
};
constexpr uint32_t kNoPosition = 0xFFFFFFFF;  // in CodeUnit::positions: the instruction cannot raise

enum class ConstantKind : uint8_t {
  kNone,
  kTrue,
  kFalse,
  kEllipsis,
  kInt,
  kBigInt,
  kFloat,
  kComplex,
  kStr,
  kBytes,
  kTuple,
  kFrozenSet
};

// Heap-free constant. The VM makes a guest value of it once per Program.
struct Constant {
  ConstantKind kind;
  union {
    int64_t integer;  // kInt
    double number;    // kFloat; imaginary part of kComplex
  };
  std::string_view text;  // kStr: UTF-8 with surrogates in generalised form; kBytes: the bytes; kBigInt: hexadecimal digits,
                          // perhaps with '-'
  std::span<const uint32_t> elements;  // kTuple, kFrozenSet: indices of constants
};

// If an exception is thrown at an instruction in [start, end), it is stored in `exception` and control goes to target.
// Rows are sorted by start; of the rows that cover an instruction the LAST one is the innermost.
struct Handler {
  uint32_t start;
  uint32_t end;
  uint32_t target;
  Reg exception;
};

// Where MakeFunction finds the cell for closure slot i: a register of the enclosing frame, or a slot of its closure.
struct Capture {
  bool from_closure;
  uint16_t index;
};

enum UnitFlags : uint16_t {
  kIsGenerator = 1,
  kHasVarArgs = 2,      // *args in the register after the keyword-only parameters
  kHasVarKeywords = 4,  // **kwargs in the register after that
  kIsClassBody = 8,     // r0 is the namespace; with kIsModule: of executed code whose locals are not its globals
  kIsModule = 16,
  kIsCoroutine = 32,
  kHiddenInTraceback = 64,   // prelude
  kIsMethodLike = 128,       // defined directly in a class body
  kFutureAnnotations = 256,  // of a source with `from __future__ import annotations`: code it executes inherits that
};

// Registers: [0, parameters) parameters in order (positional-only, positional, keyword-only, *args, **kwargs), then the
// other named locals, then temporaries. A named local has one home register for the whole unit. A parameter that is a cell
// variable is wrapped by MakeCell in place. Registers that are not parameters start unbound.
struct CodeUnit {
  std::string_view name;
  std::string_view qualified_name;
  std::string_view docstring;  // empty data() pointer: none
  std::span<const Instruction> instructions;
  std::span<const uint32_t> positions;  // per instruction: index into Program::positions, or kNoPosition
  std::span<const Handler> handlers;
  std::span<const uint32_t> sites;        // attribute and method sites: constant index of the name
  std::span<const uint32_t> local_names;  // constant index of the name, per named register (parameters first)
  std::span<const uint32_t> free_names;   // constant index of the name, per closure slot
  std::span<const Capture> captures;      // one per closure slot: those of free_names, then those of annotate_unit
  uint16_t flags = 0;
  uint16_t positional_only_count = 0;
  uint16_t positional_count = 0;  // positional-only included
  uint16_t keyword_only_count = 0;
  uint16_t register_count = 0;      // temporaries and outgoing arguments included
  uint32_t straight_line_fuel = 0;  // charged on entry: instructions outside loops
  uint32_t first_line = 0;
  // Function: the unit of its __annotate__, made when it is asked for; 0: no annotations. Its captures are slots of the
  // function's own closure.
  uint32_t annotate_unit = 0;
  uint32_t site_base = 0;  // sum of sites of the units before this one: per-session cache index
  uint32_t index = 0;      // in Program::units

  // A generator's, coroutine's or asynchronous generator's.
  bool is_resumable() const { return (flags & (kIsGenerator | kIsCoroutine)) != 0; }
  uint32_t parameter_count() const {
    return uint32_t{positional_count} + keyword_only_count + ((flags & kHasVarArgs) != 0) + ((flags & kHasVarKeywords) != 0);
  }
};

struct Program {
  std::string_view file_name;
  std::string_view source;                 // UTF-8, for tracebacks
  std::span<const uint32_t> line_starts;   // byte offset of each line
  std::span<const CodeUnit> units;         // [0] is the module
  std::span<const Constant> constants;     // shared by all units, no two equal (of one kind)
  std::span<const uint32_t> global_names;  // constant index of the name, per global slot used
  std::span<const Position> positions;
  uint32_t site_count = 0;
  size_t byte_size = 0;                    // of the block below
  bool hides_source = false;               // tracebacks show no source lines
  bool result_is_last_expression = false;  // the module returns the value of its last expression statement
  std::unique_ptr<char[]> storage;         // everything above points in here

  std::string_view text(uint32_t constant) const { return constants[constant].text; }
};

}  // namespace sandboa::bytecode
