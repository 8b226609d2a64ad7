// AST of one function, class body, generator expression or module to IR. See build_*.cpp for the parts.
//
// Invariants: (1) code that cannot be reached is not built: while `reachable_` is false, emit() does nothing and answers the
// undefined value 0; (2) a `place` that is asked of build_expression() is filled by the value that it returns; (3)
// evaluation order is CPython's; (4) after a failure (state_.failed()) values are 0 and the function is never lowered. One
// object per function; everything lives in the function arena.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

#include "frontend/ast.h"
#include "frontend/scopes.h"
#include "ir/bytecode/support_functions.h"
#include "ir/compile_state.h"
#include "ir/definite_assignment.h"
#include "ir/ir.h"

namespace sandboa::ir {

class FunctionBuilder {
 public:
  FunctionBuilder(CompileState& state, const UnitRequest& request, Function& function);
  FunctionBuilder(const FunctionBuilder&) = delete;
  FunctionBuilder& operator=(const FunctionBuilder&) = delete;

  // False: state.failed().
  bool build();
  // Names of the home registers, for CodeUnit::local_names: constant indices.
  std::span<const uint32_t> local_names() { return local_names_.span(); }

 private:
  using Join = DefiniteAssignment::Join;
  template <class T>
  using Vector = support::ArenaVector<T>;
  // What a traceback underlines.
  struct Span {
    frontend::SourceRange range;
    frontend::SourceRange anchor;

    Span(frontend::SourceRange whole) : range(whole) {}
    Span(frontend::SourceRange whole, frontend::SourceRange part) : range(whole), anchor(part) {}
  };
  enum class Exit : uint8_t { kFallthrough = 0, kException = 1, kReturn = 2, kBreak = 3, kContinue = 4 };
  enum class ContextKind : uint8_t { kLoop, kWith, kTry, kFinally, kFinallyBody, kHandler };

  // A finally block under construction; the locals are unnamed ones.
  struct FinallyState {
    BlockId entry = 0;
    Local state = 0;   // an Exit
    Local result = 0;  // of a return
    Local exception = 0;
    Local saved = 0;     // the exception handled outside
    uint32_t exits = 0;  // bit set of Exit
  };
  // Statements that `return`, `break` and `continue` must leave properly. On the native stack, innermost first.
  struct Context {
    ContextKind kind = ContextKind::kTry;
    RegionId outer_region = kNone32;
    BlockId break_target = 0;
    BlockId continue_target = 0;
    Join* break_join = nullptr;
    Value exit_function = 0;  // kWith
    bool is_async = false;    // kWith
    Span span{{}};
    Value saved = 0;  // kHandler
    const frontend::ExceptHandler* handler = nullptr;
    FinallyState* finally = nullptr;
    Context* parent = nullptr;
    uint32_t depth = 0;
  };
  // A `for` loop or one `for` of a comprehension, between begin_for() and end_for().
  struct ForLoop {
    LoopId loop = 0;
    BlockId body = 0;
    BlockId next = 0;
    BlockId exit = 0;
    Value iterator = 0;
    WindowId range_window = kNone32;
    uint32_t position = kNoPosition;
    bool is_async = false;  // then `body` is where the next item is awaited, and `next` the back edge
    BlockId caught = 0;     // async: where StopAsyncIteration ends the loop
    Span whole{{}};         // async: the loop or comprehension, which tracebacks show for the awaiting of an item
  };
  // One element of a chain of calls, attributes and subscripts (build_calls.cpp).
  struct ChainLink;
  // The locals of a finished comprehension, for the next one with the same variables.
  struct FreeHomes {
    Local first;
    uint32_t count;
  };
  struct Capture {  // match: a name and the value it gets when the whole pattern has matched
    const frontend::Symbol* symbol;
    Value value;
    frontend::SourceRange range;
  };

  // ---- core: function_builder.cpp
  void add_parameters_and_locals();
  void enter_function();
  void build_definition();
  void build_module_body(frontend::Module* module);
  Value emit(Op op, uint32_t a = 0, uint32_t b = 0, uint32_t c = 0, uint32_t d = 0, uint32_t position = kNoPosition,
             Slot place = {});
  Value emit(Op op, std::initializer_list<uint32_t> operands, Span span, Slot place = {});
  Value emit_literal(const Literal* literal, Slot place = {});
  Value emit_singleton(bytecode::ConstantKind kind, Slot place = {});
  Value emit_int(int64_t value, Slot place = {});
  Value emit_text(std::string_view text, Slot place = {});
  Value emit_names(std::span<const frontend::NameId> names);  // a tuple of them
  Value emit_copy(Value value, Slot place) { return emit(Op::kCopy, value, 0, 0, 0, kNoPosition, place); }
  uint32_t position_of(Span span);
  // With the anchor that the kind of expression has in tracebacks.
  Span span_of(const frontend::Expr* expression) const;
  // Of an attribute or of a method call: where it spans lines, tracebacks start at the line of the name.
  Span attribute_span(const frontend::Attribute* attribute, Span span);
  // From the bracket that follows an expression, which may be parenthesized, to `end`.
  frontend::SourceRange anchor_after(const frontend::Expr* expression, char bracket, uint32_t end) const;
  Instruction& at(Value value) { return function_.code[value]; }

  BlockId new_block();
  void start_block(BlockId block);
  void jump(BlockId target);
  void branch(Value condition, BlockId if_true, BlockId if_false, Span span);
  void branch_none(Value value, BlockId if_none, BlockId if_not);
  void end_block();  // after a terminator
  WindowId open_window();
  WindowId open_merge(uint32_t slots = 1);
  // Where the paths of a merge put their values: the place asked for, made safe against temporaries, or a new merge.
  Slot merge_slot(Slot place);
  Value merged(Slot slot, Slot place) { return emit(Op::kParam, slot.window, slot.index, 0, 0, kNoPosition, place); }
  Slot next_slot(WindowId window) { return {window, function_.windows[window].count}; }
  RegionId new_region(RegionId parent, BlockId handler);
  void set_region(RegionId region);
  LoopId begin_loop();
  void end_loop(LoopId loop);
  Local new_unnamed_local();
  Local new_named_local(frontend::NameId name, bool is_bound, bool is_deleted);
  bool too_deep(const frontend::Node* node);
  bool ok() const { return !state_.failed(); }
  void unsupported(std::string_view what, const frontend::Node* node) { state_.fail_unsupported(what, node->range()); }

  // ---- names: build_names.cpp
  bool is_global(const frontend::Symbol* symbol) const;
  bool is_body_name(const frontend::Symbol* symbol) const;
  Local home_of(const frontend::Symbol* symbol);
  Value load_symbol(const frontend::Symbol* symbol, frontend::SourceRange range, Slot place = {});
  void store_symbol(const frontend::Symbol* symbol, Value value, frontend::SourceRange range);
  void delete_symbol(const frontend::Symbol* symbol, frontend::SourceRange range);
  // For `except E as name`, which ends unbound whether or not the body has deleted it.
  void clear_symbol(const frontend::Symbol* symbol, frontend::SourceRange range);
  Value load_debug(Slot place);
  Value load_global(frontend::NameId name, frontend::SourceRange range, Slot place);
  bool is_global_name(const frontend::Expr* expression, std::string_view text) const;
  std::span<const bytecode::Capture> captures_of(const frontend::Scope* scope);

  // ---- expressions: build_expressions.cpp
  Value build_expression(frontend::Expr* expression, Slot place = {});
  void build_effect(frontend::Expr* expression);
  Value build_binary(frontend::BinOp* node, Slot place);
  Value build_unary(frontend::UnaryOp* node, Slot place);
  Value build_bool(frontend::BoolOp* node, Slot place);
  void build_tested_value(frontend::Expr* expression, Slot slot, BlockId if_true, BlockId if_false);
  Value build_compare(frontend::Compare* node, Slot place);
  Value build_compare_step(frontend::CompareOperator op, Value left, Value right, frontend::SourceRange range, Slot place);
  Value build_compare_operand(frontend::CompareOperator op, frontend::Expr* expression);
  Value build_conditional(frontend::IfExp* node, Slot place);
  Value build_named(frontend::NamedExpr* node, Slot place);
  Value build_slice(frontend::Slice* node, Slot place);
  Value build_formatted_value(frontend::FormattedValue* node, Slot place);
  Value build_joined_string(frontend::JoinedStr* node, Slot place);
  Value build_template(frontend::TemplateStr* node, Slot place);  // build_template.cpp
  Value build_yield(frontend::Yield* node, Slot place);
  Value build_yield_from(frontend::YieldFrom* node, Slot place);
  void build_condition(frontend::Expr* expression, BlockId if_true, BlockId if_false);
  void build_compare_condition(frontend::Compare* node, BlockId if_true, BlockId if_false);

  // ---- literals: build_literals.cpp
  const Literal* make_literal(const frontend::Literal& value, frontend::SourceRange range);
  // The value of an expression made of literals only, or null.
  const Literal* constant_of(const frontend::Expr* expression);
  const Literal* constant_sequence(bytecode::ConstantKind kind, std::span<frontend::Expr* const> elements);
  // 1 true, 0 false, -1 not known.
  int constant_truth(const frontend::Expr* expression) const;

  // ---- calls and chains: build_calls.cpp
  Value build_chain(frontend::Expr* expression, Slot place);
  void open_chain_link(ChainLink& link, frontend::Expr*& next);
  Value finish_chain_link(ChainLink& link, Value inner, Slot place);
  Value finish_call(ChainLink& link, Slot place);
  void check_method(Value at_value, const ChainLink& link, Value receiver);
  Span call_span(const frontend::Call* node);
  Value build_unpacking_call(ChainLink& link, Slot place);
  Value build_keyword_call(ChainLink& link, uint32_t position, Slot place);
  bool is_zero_argument_super(const frontend::Call* node) const;
  Value build_super(ChainLink& link, uint32_t position, Slot place);
  Value build_keyword_dict(std::span<frontend::Keyword* const> keywords, Value callee, Span range, Slot place);
  uint32_t site(frontend::NameId name) { return state_.program.add_site(state_.name_constant(name)); }

  // ---- displays and comprehensions: build_collections.cpp
  Value build_list(std::span<frontend::Expr* const> elements, frontend::SourceRange range, Slot place);
  Value build_tuple(std::span<frontend::Expr* const> elements, frontend::SourceRange range, Slot place);
  Value build_set(frontend::Set* node, Slot place);
  Value build_dict(frontend::Dict* node, Slot place);
  // `callee`: the elements are the arguments of its call, one starred expression.
  Value build_list_in_runs(std::span<frontend::Expr* const> elements, Span span, Slot place, Value callee = kNoValue);
  Value build_simple(Op op, std::span<frontend::Expr* const> elements, Span span, Slot place);
  Value build_empty(Op op, Span span, Slot place);
  Value build_comprehension(frontend::Expr* node, Slot place);
  void enter_comprehension_scope(const frontend::Scope* scope, bool unbind_first);
  void leave_comprehension_scope(const frontend::Scope* scope);
  bool reuse_homes(const frontend::Scope* scope);
  void build_comprehension_loops(std::span<frontend::Comprehension* const> generators, size_t level, Value accumulator,
                                 frontend::Expr* node, const ForLoop* outermost);
  void build_comprehension_element(frontend::Expr* node, Value accumulator);
  Value build_generator_expression(frontend::GeneratorExp* node, Slot place);
  // A comprehension that is a function of its own, as in annotations of a class.
  Value build_comprehension_call(frontend::Expr* node, Slot place);
  void build_comprehension_body(frontend::Expr* node);
  void build_generator_expression_body(frontend::GeneratorExp* node);

  // ---- functions and classes: build_functions.cpp
  Value build_lambda(frontend::Lambda* node, Slot place);
  template <class Def>
  void build_function_def(Def* node);
  template <class Def>
  Value build_function(Def* node, Slot place);
  Value build_function_object(frontend::Node* node, frontend::Arguments* arguments, UnitRequest request, Slot place,
                              frontend::Scope* annotations = nullptr);
  void build_class_def(frontend::ClassDef* node);
  // type_params: the tuple of a generic class's type parameters, or kNoValue.
  Value build_class_object(frontend::ClassDef* node, Slot place, Value type_params = kNoValue);
  Value build_bases(frontend::ClassDef* node, Value type_params, Slot place);
  void build_class_body(frontend::ClassDef* node);
  void enter_class_body();
  void capture_for_class_body(frontend::ClassDef* node, Value type_params, UnitRequest& request);
  // A local that holds a cell, made anew, with a value in it or unbound.
  Local build_cell(Local& home, frontend::WellKnown name, Value value, frontend::SourceRange range);
  bool is_directly_in_class() const;
  template <class Build>
  Value build_decorated(std::span<frontend::Expr* const> decorators, Slot place, Build build);
  std::string_view qualified_name_of(std::string_view name, const frontend::Symbol* symbol);

  // ---- annotations: build_annotations.cpp
  void request_annotations(frontend::Node* node, frontend::Scope* scope, UnitRequest& function);
  Value build_annotate_function(frontend::Scope* annotation_scope);
  void begin_annotations(frontend::Scope* annotation_scope);
  void note_annotation(frontend::AnnAssign* node);
  void build_format_check(frontend::SourceRange range);
  // What an annotation means: its value, or its text if it is never evaluated.
  Value build_annotation(frontend::Expr* annotation, Slot place = {});
  Value build_annotation_value(frontend::Expr* annotation, Slot place);
  Value build_unparsed(frontend::Expr* annotation, Slot place = {});
  void build_annotate_body();
  Value build_parameter_annotations();
  Value build_name_annotations();
  frontend::SourceRange start_of_body() const { return {request_.first_offset, request_.first_offset}; }

  // ---- type parameters: build_generics.cpp
  struct GenericDefinition {
    frontend::Node* node;
    frontend::NameId name;
    frontend::Scope* scope;          // of the type parameters
    frontend::Arguments* arguments;  // of a function, else null
    const frontend::Symbol* symbol;
  };
  Value emit_support(bytecode::SupportFunction function, WindowId window, frontend::SourceRange range, Slot place = {});
  Value build_generic(const GenericDefinition& definition, Slot place);
  void build_type_params_body();
  Value build_type_parameters(std::span<frontend::TypeParam* const> params);
  Value build_type_parameter(frontend::TypeParam* param);
  Value build_evaluator(frontend::Node* node, frontend::NameId name, frontend::Scope* scope, Slot place);
  void build_evaluator_body();
  void build_type_alias(frontend::TypeAlias* node);
  Value build_type_alias_object(frontend::TypeAlias* node, Value parameters);

  // ---- statements: build_statements.cpp
  void build_body(std::span<frontend::Stmt* const> body);
  void build_statement(frontend::Stmt* statement);
  void build_return(frontend::Return* node);
  void build_returned(frontend::Expr* expression);
  void build_import(frontend::Import* node);
  void build_import_from(frontend::ImportFrom* node);
  Value build_import_name(std::string_view name, const Literal* names, uint32_t level, frontend::SourceRange range);
  Value build_import_attribute(Value module, std::string_view name, frontend::SourceRange range);
  void build_displayed_expression(frontend::ExprStmt* node);
  void build_assign(frontend::Assign* node);
  bool build_parallel_assign(frontend::Assign* node);
  void build_augmented_assign(frontend::AugAssign* node);
  void build_annotated_assign(frontend::AnnAssign* node);
  void build_assert(frontend::Assert* node);
  void build_raise(frontend::Raise* node);
  void build_store(frontend::Expr* target, Value value);
  void build_unpack(std::span<frontend::Expr* const> targets, Value value, frontend::SourceRange range);
  void build_delete(frontend::Expr* target);

  // ---- if and loops: build_control.cpp
  void build_if(frontend::If* node);
  void build_while(frontend::While* node);
  template <class Statement>
  void build_for(Statement* node, bool is_async);
  Value build_iterator(frontend::Expr* iterable, Slot place = {});
  void begin_for_iterable(frontend::Expr* iterable, ForLoop& loop);
  void begin_for_iterator(Value iterator, Span span, ForLoop& loop);
  Value begin_for_body(ForLoop& loop);
  // Control continues in loop.exit.
  void end_for(ForLoop& loop);
  bool push_context(Context& context, const frontend::Node* node);
  void pop_context(Context& context) { context_ = context.parent; }
  void leave(Exit exit, Value result);
  void leave_context(const Context& context);

  // ---- try and with: build_try.cpp
  template <class T>
  void build_try(T* node);  // Try or TryStar
  void build_try_except(frontend::Try* node);
  template <class T>
  void build_try_finally(T* node);
  void build_handler(frontend::ExceptHandler* handler, Value exception, Value saved, RegionId outer, BlockId end,
                     Join& join);
  void build_cleanup(BlockId block, Value saved, const frontend::ExceptHandler* handler, Span span);
  void build_finally_dispatch(FinallyState& finally, BlockId end, frontend::SourceRange range);
  void build_finally_cleanup(BlockId cleanup, FinallyState& finally, frontend::SourceRange range);
  template <class Statement>
  void build_with(std::span<frontend::WithItem* const> items, Statement* node, bool is_async);
  void build_with_exit(Value exit_function, bool is_async, Span span);
  void build_with_handler(BlockId handler, const Context& context, BlockId end, Join& join);

  // ---- await and async for: build_async.cpp
  // For the error text when something cannot be awaited; values of the operand of GetAwaitable.
  enum class AwaitOrigin : uint8_t { kExpression = 0, kEnter = 1, kExit = 2 };
  Value build_await(frontend::Await* node, Slot place);
  Value build_await_of(Value awaitable, AwaitOrigin origin, Span span);
  // `slot`: of a merge opened before the iterator; see build_async.cpp.
  Value build_delegation(Value iterator, Slot slot, uint32_t position);
  Value begin_async_for_body(ForLoop& loop);
  void end_async_for(ForLoop& loop);

  // ---- except*: build_try_star.cpp
  void build_try_except(frontend::TryStar* node);
  Value build_star_handler(frontend::ExceptHandler* handler, Value rest, Value raised);

  // ---- match: build_match.cpp
  void build_match(frontend::Match* node);
  void build_pattern(frontend::Pattern* pattern, Value subject, BlockId fail, Vector<Capture>& captures);
  void build_sequence_pattern(frontend::MatchSequence* node, Value subject, BlockId fail, Vector<Capture>& captures);
  void build_mapping_pattern(frontend::MatchMapping* node, Value subject, BlockId fail, Vector<Capture>& captures);
  void build_class_pattern(frontend::MatchClass* node, Value subject, BlockId fail, Vector<Capture>& captures);
  void build_or_pattern(frontend::MatchOr* node, Value subject, BlockId fail, Vector<Capture>& captures);
  void build_subpatterns(std::span<frontend::Pattern* const> patterns, Value items, BlockId fail, Vector<Capture>& captures,
                         frontend::SourceRange range);
  void test(Op op, Value subject, Value other, BlockId fail, frontend::SourceRange range);

  CompileState& state_;
  const UnitRequest& request_;
  Function& function_;
  support::Arena& arena_;
  DefiniteAssignment bound_;
  uint32_t calls_emitted_ = 0;  // instructions with the effect kCalls
  Vector<uint32_t> local_names_;
  Vector<FreeHomes> free_homes_;
  Vector<Local> cell_homes_;         // of the unit's own cell variables, by Symbol::index
  Local class_dict_home_ = kNone32;  // cells that class bodies defined here capture
  Local type_params_home_ = kNone32;
  uint32_t local_shift_ = 0;  // home register of a non-parameter local = Symbol::index + local_shift_
  Context* context_ = nullptr;
  RegionId region_ = kNone32;
  LoopId loop_ = kNone32;
  BlockId current_block_ = kNone32;
  uint32_t unnamed_in_use_ = 0;
  frontend::SourceRange last_line_;  // the line that attribute_span() looked up last
  bool reachable_ = false;
  bool is_class_body_ = false;
};

}  // namespace sandboa::ir
