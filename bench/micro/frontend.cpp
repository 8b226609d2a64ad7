// Source to tokens, tree, scopes and bytecode.
#include <benchmark/benchmark.h>

#include "bench/micro/sources.h"
#include "frontend/lexer.h"
#include "frontend/parser.h"
#include "frontend/scopes.h"
#include "frontend/source_text.h"
#include "ir/compile.h"

namespace sandboa::bench {
namespace {

void set_counters(benchmark::State& state, const std::string& source) {
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations() * source.size()));
}

void lex(benchmark::State& state, const std::string& source) {
  support::Arena arena;
  for (auto _ : state) {
    arena.reset();
    frontend::NameTable names(arena);
    auto text = frontend::decode_source({source}, arena);
    frontend::Lexer lexer(text.value(), names, arena);
    frontend::Token token;
    do {
      lexer.next(token);
    } while (token.kind != frontend::TokenKind::kEndMarker && !lexer.failed());
    if (lexer.failed()) state.SkipWithError("does not lex");
  }
  set_counters(state, source);
}

void parse(benchmark::State& state, const std::string& source) {
  support::Arena arena;
  for (auto _ : state) {
    arena.reset();
    frontend::NameTable names(arena);
    frontend::ParseContext context{arena, names};
    auto module = frontend::parse({source}, context);
    if (!module.ok()) state.SkipWithError("does not parse");
    benchmark::DoNotOptimize(module);
  }
  set_counters(state, source);
}

void resolve(benchmark::State& state, const std::string& source) {
  support::Arena arena;
  for (auto _ : state) {
    arena.reset();
    frontend::NameTable names(arena);
    frontend::ParseContext context{arena, names};
    auto module = frontend::parse({source}, context);
    auto scopes = frontend::resolve_scopes(module.value(), context);
    if (!scopes.ok()) state.SkipWithError("does not resolve");
  }
  set_counters(state, source);
}

void compile(benchmark::State& state, const std::string& source) {
  support::Arena arena;
  ir::CompileContext compile_context;
  for (auto _ : state) {
    arena.reset();
    compile_context.program_arena.reset();
    compile_context.function_arena.reset();
    frontend::NameTable names(arena);
    frontend::ParseContext context{arena, names};
    auto module = frontend::parse({source}, context);
    auto scopes = frontend::resolve_scopes(module.value(), context);
    compile_context.names = &names;
    auto program = ir::compile_module(module.value(), scopes.value(), {}, compile_context);
    if (!program.ok()) state.SkipWithError("does not compile");
  }
  set_counters(state, source);
}

BENCHMARK_CAPTURE(lex, snippet, snippet());
BENCHMARK_CAPTURE(lex, large, large_source())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(parse, snippet, snippet());
BENCHMARK_CAPTURE(parse, large, large_source())->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(resolve, snippet, snippet());
BENCHMARK_CAPTURE(compile, snippet, snippet());
BENCHMARK_CAPTURE(compile, large, large_source())->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace sandboa::bench
