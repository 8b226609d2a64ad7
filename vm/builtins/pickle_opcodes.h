// What pickles of protocols 4 and 5 consist of, as far as C++ writes them.
#pragma once

#include <cstdint>

namespace sandboa::vm::pickle_opcodes {

enum Opcode : uint8_t {
  kProtocol = 0x80,
  kMark = '(',
  kEmptyTuple = ')',
  kBinFloat = 'G',
  kBinInt = 'J',
  kBinInt1 = 'K',
  kBinInt2 = 'M',
  kNoneCode = 'N',
  kShortBinBytes = 'C',
  kBinBytes = 'B',
  kBinUnicode = 'X',
  kEmptyList = ']',
  kEmptyDict = '}',
  kAppend = 'a',
  kAppends = 'e',
  kSetItem = 's',
  kSetItems = 'u',
  kStop = '.',
  kTuple = 't',
  kPop = '0',
  kPopMark = '1',
  kBuild = 'b',
  kReduce = 'R',
  kBinGet = 'h',
  kLongBinGet = 'j',
  kNewObj = 0x81,
  kTuple1 = 0x85,
  kNewTrue = 0x88,
  kNewFalse = 0x89,
  kLong1 = 0x8A,
  kShortBinUnicode = 0x8C,
  kEmptySet = 0x8F,
  kAddItems = 0x90,
  kFrozenSet = 0x91,
  kMemoize = 0x94,
  kFrame = 0x95,
  kByteArray8 = 0x96,
};

}  // namespace sandboa::vm::pickle_opcodes
