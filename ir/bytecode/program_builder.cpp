#include "ir/bytecode/program_builder.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace sandboa::bytecode {
namespace {

size_t aligned(size_t size) { return (size + 7) & ~size_t{7}; }

// Hands out the pieces of a block whose size was computed beforehand.
class BlockCursor {
 public:
  explicit BlockCursor(char* at) : at_(at) {}

  template <class T>
  T* take(size_t count) {
    T* result = reinterpret_cast<T*>(at_);
    at_ += aligned(count * sizeof(T));
    return result;
  }
  template <class T>
  std::span<const T> copy(std::span<const T> source) {
    T* result = take<T>(source.size());
    if (!source.empty()) std::memcpy(static_cast<void*>(result), source.data(), source.size_bytes());
    return {result, source.size()};
  }
  const char* at() const { return at_; }

 private:
  char* at_;
};

// Texts need no alignment, so they go last and back to back.
class TextCursor {
 public:
  explicit TextCursor(char* at) : at_(at) {}
  std::string_view copy(std::string_view text) {
    if (text.data() == nullptr) return text;
    char* result = at_;
    std::memcpy(result, text.data(), text.size());
    at_ += text.size();
    return {result, text.size()};
  }
  const char* at() const { return at_; }

 private:
  char* at_;
};

// By start, outer before inner. Rows were added when they closed, inner before outer.
void sort_handlers(std::span<Handler> rows) {
  auto before = [](const Handler& a, const Handler& b) { return a.start != b.start ? a.start < b.start : a.end > b.end; };
  std::reverse(rows.begin(), rows.end());
  if (rows.size() > 16) {
    std::stable_sort(rows.begin(), rows.end(), before);
    return;
  }
  for (size_t i = 1; i < rows.size(); ++i) {  // stable, and without the buffer that std::stable_sort allocates
    Handler row = rows[i];
    size_t at = i;
    for (; at > 0 && before(row, rows[at - 1]); --at) rows[at] = rows[at - 1];
    rows[at] = row;
  }
}

}  // namespace

ProgramBuilder::ProgramBuilder(support::Arena& arena)
    : writer_(arena),
      constants_(arena),
      positions_(arena),
      globals_(arena),
      sites_(arena),
      handlers_(arena),
      local_names_(arena),
      free_names_(arena),
      captures_(arena),
      units_(arena) {
  positions_.reserve(64);
}

void ProgramBuilder::begin_unit() {
  writer_.begin_unit();
  unit_handlers_ = handlers_.size();
  unit_sites_ = sites_.size();
  unit_local_names_ = local_names_.size();
  unit_free_names_ = free_names_.size();
  unit_captures_ = captures_.size();
}

void ProgramBuilder::finish_unit(CodeUnit unit) {
  writer_.finish_unit();
  sort_handlers({handlers_.begin() + unit_handlers_, handlers_.end()});
  unit.index = units_.size();
  unit.site_base = unit_sites_;
  units_.push_back(
      {unit, writer_.unit_start(), unit_handlers_, unit_sites_, unit_local_names_, unit_free_names_, unit_captures_});
}

std::shared_ptr<const Program> ProgramBuilder::finish(const SourceInfo& source, bool result_is_last_expression) {
  uint32_t code_size = static_cast<uint32_t>(writer_.instructions().size());
  size_t text_bytes = source.file_name.size() + source.text.size() + constants_.text_bytes();
  for (const UnitRecord& record : units_) {
    text_bytes += record.unit.name.size() + record.unit.qualified_name.size() + record.unit.docstring.size();
  }
  size_t size = aligned(units_.size() * sizeof(CodeUnit)) + aligned(code_size * sizeof(Instruction)) +
                aligned(constants_.size() * sizeof(Constant)) + aligned(handlers_.size() * sizeof(Handler)) +
                aligned(positions_.size() * sizeof(Position)) + aligned(code_size * sizeof(uint32_t)) +
                aligned(source.line_starts.size_bytes()) + aligned(globals_.size() * sizeof(uint32_t)) +
                aligned(sites_.size() * sizeof(uint32_t)) + aligned(local_names_.size() * sizeof(uint32_t)) +
                aligned(free_names_.size() * sizeof(uint32_t)) + aligned(captures_.size() * sizeof(Capture)) +
                aligned(constants_.element_count() * sizeof(uint32_t)) + text_bytes;

  auto program = std::make_shared<Program>();
  program->storage.reset(new char[size]);
  program->byte_size = size;
  program->result_is_last_expression = result_is_last_expression;
  program->hides_source = source.hides_source;
  program->site_count = sites_.size();

  BlockCursor block(program->storage.get());
  auto* units = block.take<CodeUnit>(units_.size());
  auto instructions = block.copy<Instruction>(writer_.instructions());
  auto* constants = block.take<Constant>(constants_.size());
  auto handlers = block.copy<Handler>(handlers_.span());
  program->positions = block.copy<Position>(positions_.span());
  auto instruction_positions = block.copy<uint32_t>(writer_.positions());
  program->line_starts = block.copy<uint32_t>(source.line_starts);
  program->global_names = block.copy<uint32_t>(globals_.span());
  auto sites = block.copy<uint32_t>(sites_.span());
  auto local_names = block.copy<uint32_t>(local_names_.span());
  auto free_names = block.copy<uint32_t>(free_names_.span());
  auto captures = block.copy<Capture>(captures_.span());
  auto* elements = block.take<uint32_t>(constants_.element_count());

  TextCursor texts(const_cast<char*>(block.at()));
  program->file_name = texts.copy(source.file_name);
  program->source = texts.copy(source.text);
  for (uint32_t i = 0; i < constants_.size(); ++i) {
    Constant constant = constants_[i];
    constant.text = texts.copy(constant.text);
    if (!constant.elements.empty()) {
      std::memcpy(elements, constant.elements.data(), constant.elements.size_bytes());
      constant.elements = {elements, constant.elements.size()};
      elements += constant.elements.size();
    }
    new (&constants[i]) Constant(constant);
  }
  program->constants = {constants, constants_.size()};

  for (uint32_t i = 0; i < units_.size(); ++i) {
    const UnitRecord& record = units_[i];
    bool is_last = i + 1 == units_.size();
    auto slice = [&]<class T>(std::span<const T> all, uint32_t UnitRecord::*first) {
      uint32_t end = is_last ? static_cast<uint32_t>(all.size()) : units_[i + 1].*first;
      return all.subspan(record.*first, end - record.*first);
    };
    CodeUnit unit = record.unit;
    unit.name = texts.copy(unit.name);
    unit.qualified_name = texts.copy(unit.qualified_name);
    unit.docstring = texts.copy(unit.docstring);
    unit.instructions = slice(instructions, &UnitRecord::instructions);
    unit.positions = slice(instruction_positions, &UnitRecord::instructions);
    unit.handlers = slice(handlers, &UnitRecord::handlers);
    unit.sites = slice(sites, &UnitRecord::sites);
    unit.local_names = slice(local_names, &UnitRecord::local_names);
    unit.free_names = slice(free_names, &UnitRecord::free_names);
    unit.captures = slice(captures, &UnitRecord::captures);
    new (&units[i]) CodeUnit(unit);
  }
  program->units = {units, units_.size()};
  DCHECK(texts.at() == program->storage.get() + size);
  return program;
}

}  // namespace sandboa::bytecode
