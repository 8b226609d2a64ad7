#include "ir/compile_state.h"

#include <algorithm>
#include <cstring>

namespace sandboa::ir {

using bytecode::ConstantKind;

namespace {

template <class T>
T* zeroed(support::Arena& arena, size_t count) {
  auto* result = static_cast<T*>(arena.allocate(count * sizeof(T)));
  std::memset(static_cast<void*>(result), 0, count * sizeof(T));
  return result;
}

}  // namespace

CompileState::CompileState(frontend::Module* module_node, frontend::ScopeTree* scopes, const CompileOptions& compile_options,
                           CompileContext& compile_context)
    : module(module_node),
      options(compile_options),
      context(compile_context),
      arena(compile_context.program_arena),
      program(compile_context.program_arena),
      requests(compile_context.program_arena) {
  size_t names = context.names->size() + 1;
  name_constants_ = zeroed<uint32_t>(arena, names);
  globals_ = zeroed<uint32_t>(arena, names);
  comprehension_bases_ = zeroed<uint32_t>(arena, scopes->scopes.size() + 1);
  for (std::string_view name : {"locals", "vars", "dir", "exec", "eval"}) {
    if (context.names->find(name)) shows_locals = true;
  }
  find_line_starts();
}

void CompileState::find_line_starts() {
  std::string_view source = module->source;
  support::ArenaVector<uint32_t> starts(arena);
  starts.push_back(0);
  const char* end = source.data() + source.size();
  for (const char* at = source.data(); at != end; ++at) {
    at = static_cast<const char*>(std::memchr(at, '\n', static_cast<size_t>(end - at)));
    if (at == nullptr) break;
    starts.push_back(static_cast<uint32_t>(at + 1 - source.data()));
  }
  line_starts_ = starts.span();
}

uint32_t CompileState::line_of(uint32_t offset) const {
  return static_cast<uint32_t>(std::upper_bound(line_starts_.begin(), line_starts_.end(), offset) - line_starts_.begin());
}

uint32_t CompileState::name_constant(frontend::NameId name) {
  uint32_t& known = name_constants_[name.value];
  if (known == 0) known = name_constant(text(name)) + 1;
  return known - 1;
}

uint32_t CompileState::global(frontend::NameId name) {
  uint32_t& known = globals_[name.value];
  if (known == 0) known = program.add_global(name_constant(name)) + 1;
  return known - 1;
}

uint32_t CompileState::global(std::string_view name) {
  frontend::NameId id = context.names->find(name);
  if (id) return global(id);
  // A name that the source never mentions: a handful of special ones per program, so a search is cheap enough.
  uint32_t constant = name_constant(name);
  for (uint32_t slot = 0; slot < program.global_count(); ++slot) {
    if (program.global_name(slot) == constant) return slot;
  }
  return program.add_global(constant);
}

uint32_t CompileState::constant(const Literal& literal) {
  bytecode::ConstantTable& table = program.constants();
  switch (literal.kind) {
    case ConstantKind::kNone:
    case ConstantKind::kTrue:
    case ConstantKind::kFalse:
    case ConstantKind::kEllipsis:
      return table.add_singleton(literal.kind);
    case ConstantKind::kInt:
      return table.add_int(literal.integer);
    case ConstantKind::kFloat:
    case ConstantKind::kComplex:
      return table.add_number(literal.kind, literal.number);
    case ConstantKind::kBigInt:
    case ConstantKind::kStr:
    case ConstantKind::kBytes:
      return table.add_text(literal.kind, literal.text);
    case ConstantKind::kTuple:
    case ConstantKind::kFrozenSet: {
      // Depth is that of the source, which the builder has guarded with larger frames than this one.
      std::span<uint32_t> elements = arena.make_span<uint32_t>(literal.elements.size());
      for (size_t i = 0; i < elements.size(); ++i) elements[i] = constant(*literal.elements[i]);
      return table.add_sequence(literal.kind, elements);
    }
  }
  return 0;
}

std::string_view CompileState::join_text(std::string_view a, std::string_view b, std::string_view c) {
  size_t size = a.size() + b.size() + c.size();
  auto* data = static_cast<char*>(arena.allocate(size == 0 ? 1 : size));
  char* at = data;
  for (std::string_view part : {a, b, c}) {
    if (!part.empty()) std::memcpy(at, part.data(), part.size());
    at += part.size();
  }
  return {data, size};
}

void CompileState::fail(frontend::ErrorType type, std::string_view message, frontend::SourceRange range) {
  if (failed_) return;
  failed_ = true;
  diagnostic_ = frontend::make_diagnostic(type, std::string(message), module->source, range);
}

void CompileState::fail_unsupported(std::string_view what, frontend::SourceRange range) {
  fail(frontend::ErrorType::kUnsupported, "not supported yet: " + std::string(what), range);
}

}  // namespace sandboa::ir
