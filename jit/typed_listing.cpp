// Comments in listings of the second tier's code.
#include "ir/bytecode/disassembler.h"
#include "jit/typed_compiler.h"

namespace sandboa::jit {

namespace {

const char* name_of(ValueType type) {
  switch (type) {
    case ValueType::kInt:
      return "int";
    case ValueType::kFloat:
      return "float";
    case ValueType::kBool:
      return "bool";
    case ValueType::kList:
      return "list";
    case ValueType::kTuple:
      return "tuple";
    case ValueType::kNone:
    case ValueType::kAny:
      return "any";
  }
  return "any";
}

}  // namespace

std::string TypedCompiler::place(uint32_t reg, ValueType type, bool in_home) const {
  std::string text = " r" + std::to_string(reg) + "=" + name_of(type);
  if (!in_home) return text;
  return text + ":" + (type == ValueType::kInt ? Masm::name(homes_.int_home(reg)) : Masm::name(homes_.float_home(reg)));
}

void TypedCompiler::list_homes() {
  std::string text = "second tier, homes:";
  for (uint32_t reg = 0; reg < held_.size(); ++reg) {
    for (ValueType type : {ValueType::kInt, ValueType::kFloat}) {
      if (homes_.has(reg, type)) text += place(reg, type, true);
    }
  }
  m_.comment(text.c_str());
}

void TypedCompiler::list_entry(uint32_t index) {
  std::string text = "entry " + std::to_string(index) + ", guards:";
  for (uint32_t reg = 0; reg < held_.size(); ++reg) {
    ValueType type = type_at(index, reg);
    if (type != ValueType::kAny && analysis_.is_live(index, reg)) text += place(reg, type, wants_home(index, reg));
  }
  m_.comment(text.c_str());
}

void TypedCompiler::list_instruction() {
  bool is_in_line = analysis_.is_in_line(index_, state_);
  std::string text = "second tier " + std::to_string(index_) + ": " +
                     bytecode::disassemble(*first_.settings_.annotate_with, analysis_.unit(), index_) +
                     (is_in_line ? " |" : " | barrier");
  for (uint32_t reg = 0; reg < held_.size(); ++reg) {
    bool is_told = state_.types[reg] != ValueType::kAny && analysis_.is_live(index_, reg);
    if (is_told) text += place(reg, state_.types[reg], held_[reg].in_home);
  }
  m_.comment(text.c_str());
}

void TypedCompiler::list_exit(uint32_t resume_at) {
  m_.comment(("guard of " + std::to_string(index_) + " has failed, goes on at " + std::to_string(resume_at)).c_str());
}

}  // namespace sandboa::jit
