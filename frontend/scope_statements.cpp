#include <algorithm>
#include <iterator>

#include "frontend/scope_builder.h"

namespace sandboa::frontend {

namespace {

constexpr std::string_view kFutureFeatures[] = {"nested_scopes",  "generators",     "division",         "absolute_import",
                                                "with_statement", "print_function", "unicode_literals", "barry_as_FLUFL",
                                                "generator_stop", "annotations"};

}  // namespace

bool ScopeBuilder::visit_body(std::span<Stmt*> body) {
  for (Stmt* statement : body) {
    if (!visit_statement(statement)) return false;
  }
  return true;
}

bool ScopeBuilder::enter_block(const Stmt* statement) {
  if (++current_->flow.block_depth > kMaxBlocks) return fail_later(statement->range(), "too many statically nested blocks");
  return true;
}

bool ScopeBuilder::visit_statement(Stmt* statement) {
  if (!tick()) return false;
  if (support::NativeStack::near_limit()) return fail_depth();
  switch (statement->kind) {
    case NodeKind::kExprStmt:
      return visit(as<ExprStmt>(statement)->value);
    case NodeKind::kAssign: {
      Assign* assign = as<Assign>(statement);
      return visit(assign->value) && visit_all(assign->targets);
    }
    case NodeKind::kAugAssign: {
      AugAssign* assign = as<AugAssign>(statement);
      unnoted_target_ = assign->target;
      return visit(assign->value) && visit(assign->target);
    }
    case NodeKind::kAnnAssign:
      return visit_annotated_assignment(as<AnnAssign>(statement));
    case NodeKind::kIf:
      return visit_if_chain(as<If>(statement));
    case NodeKind::kFor:
      return visit(as<For>(statement)->iter) && visit(as<For>(statement)->target) && visit_loop(as<For>(statement));
    case NodeKind::kAsyncFor: {
      AsyncFor* loop = as<AsyncFor>(statement);
      if (!current_->is_async_function && !(current_->kind == ScopeKind::kModule && options_.allow_top_level_await)) {
        return fail(statement->range(), "'async for' outside async function");
      }
      if (current_->kind == ScopeKind::kModule) current_->is_coroutine = true;
      return visit(loop->iter) && visit(loop->target) && visit_loop(loop);
    }
    case NodeKind::kWhile:
      return visit(as<While>(statement)->test) && visit_loop(as<While>(statement));
    case NodeKind::kReturn:
      return visit_return(as<Return>(statement));
    case NodeKind::kFunctionDef:
      return visit_function(as<FunctionDef>(statement));
    case NodeKind::kAsyncFunctionDef:
      return visit_function(as<AsyncFunctionDef>(statement));
    case NodeKind::kClassDef:
      return visit_class(as<ClassDef>(statement));
    case NodeKind::kDelete:
      return visit_all(as<Delete>(statement)->targets);
    case NodeKind::kTypeAlias:
      return visit_type_alias(as<TypeAlias>(statement));
    case NodeKind::kWith:
      return visit_with(as<With>(statement));
    case NodeKind::kAsyncWith:
      if (!current_->is_async_function && !(current_->kind == ScopeKind::kModule && options_.allow_top_level_await)) {
        return fail(statement->range(), "'async with' outside async function");
      }
      if (current_->kind == ScopeKind::kModule) current_->is_coroutine = true;
      return visit_with(as<AsyncWith>(statement));
    case NodeKind::kMatch:
      return visit_match(as<Match>(statement));
    case NodeKind::kRaise: {
      Expr* parts[] = {as<Raise>(statement)->exc, as<Raise>(statement)->cause};
      return visit_all(parts);
    }
    case NodeKind::kTry:
      return visit_try(as<Try>(statement), false);
    case NodeKind::kTryStar:
      return visit_try(as<TryStar>(statement), true);
    case NodeKind::kAssert: {
      Expr* parts[] = {as<Assert>(statement)->test, as<Assert>(statement)->msg};
      return visit_all(parts);
    }
    case NodeKind::kImport:
      return visit_import(as<Import>(statement));
    case NodeKind::kImportFrom:
      return visit_import_from(as<ImportFrom>(statement));
    case NodeKind::kGlobal:
      return visit_global(as<Global>(statement));
    case NodeKind::kNonlocal:
      return visit_nonlocal(as<Nonlocal>(statement));
    case NodeKind::kBreak:
    case NodeKind::kContinue:
      if (current_->flow.in_loop) return true;
      if (current_->flow.in_except_star) {
        return fail_later(statement->range(), "'break', 'continue' and 'return' cannot appear in an except* block");
      }
      return fail_later(statement->range(),
                        is<Break>(statement) ? "'break' outside loop" : "'continue' not properly in loop");
    default:
      return true;
  }
}

bool ScopeBuilder::visit_return(Return* statement) {
  bool in_function = current_->kind == ScopeKind::kFunction || current_->kind == ScopeKind::kLambda;
  if (!in_function && !(current_->kind == ScopeKind::kModule && options_.allow_top_level_return)) {
    return fail_later(statement->range(), "'return' outside function");
  }
  if (current_->flow.in_except_star) {
    return fail_later(statement->range(), "'break', 'continue' and 'return' cannot appear in an except* block");
  }
  if (statement->value == nullptr) return true;
  if (!current_->returns_value) current_->value_return = statement->range();
  current_->returns_value = true;
  if (current_->is_async_function && current_->has_yield) {
    return fail_later(statement->range(), "'return' with value in async generator");
  }
  return visit(statement->value);
}

// A loop over the arms, so that thousands of them use no stack.
bool ScopeBuilder::visit_if_chain(If* statement) {
  FlowState before = current_->flow;
  current_->flow.is_conditional = true;
  for (;;) {
    if (!tick() || !visit(statement->test) || !visit_body(statement->body)) return false;
    If* next = statement->orelse.size() == 1 ? try_as<If>(statement->orelse[0]) : nullptr;
    if (next == nullptr) break;
    statement = next;
  }
  if (!visit_body(statement->orelse)) return false;
  current_->flow = before;
  return true;
}

// Body and else of a loop whose head was visited.
template <class T>
bool ScopeBuilder::visit_loop(T* loop) {
  FlowState before = current_->flow;
  current_->flow.is_conditional = true;
  FlowState outside = current_->flow;
  if (!enter_block(loop)) return false;
  current_->flow.in_loop = true;
  if (!visit_body(loop->body)) return false;
  current_->flow = outside;
  if (!visit_body(loop->orelse)) return false;
  current_->flow = before;
  return true;
}

template <class T>
bool ScopeBuilder::visit_with(T* with) {
  FlowState before = current_->flow;
  current_->flow.is_conditional = true;
  for (WithItem* item : with->items) {
    if (!visit(item->context_expr) || !enter_block(with)) return false;
    if (item->optional_vars != nullptr && !visit(item->optional_vars)) return false;
  }
  if (!visit_body(with->body)) return false;
  current_->flow = before;
  return true;
}

bool ScopeBuilder::visit_handlers(std::span<ExceptHandler*> handlers, bool is_star) {
  for (size_t i = 0; i < handlers.size(); ++i) {
    ExceptHandler* handler = handlers[i];
    if (handler->type == nullptr && i + 1 != handlers.size())
      return fail_later(handler->range(), "default 'except:' must be last");
    if (handler->type != nullptr && !visit(handler->type)) return false;
    if (handler->name) {
      if (!check_target_name(handler->name, ExprContext::kStore, handler->range())) return false;
      handler->symbol = define(handler->name, SymbolFlags::kAssigned | SymbolFlags::kDeleted, handler->range());
    }
    FlowState before = current_->flow;
    if (is_star) {
      current_->flow.in_except_star = true;
      current_->flow.in_loop = false;
    }
    if (!visit_body(handler->body)) return false;
    current_->flow = before;
  }
  return true;
}

template <class T>
bool ScopeBuilder::visit_try(T* statement, bool is_star) {
  FlowState before = current_->flow;
  current_->flow.is_conditional = true;
  uint32_t depth = current_->flow.block_depth;
  if (!statement->finalbody.empty() && !enter_block(statement)) return false;
  if (!statement->handlers.empty() && !enter_block(statement)) return false;
  if (!visit_body(statement->body)) return false;
  bool ok = visit_handlers(statement->handlers, is_star) && visit_body(statement->orelse);
  current_->flow.block_depth = depth;
  if (!ok) return false;
  if (!statement->finalbody.empty() && (!enter_block(statement) || !visit_body(statement->finalbody))) return false;
  current_->flow = before;
  return true;
}

// --- functions and classes

bool ScopeBuilder::visit_defaults(Arguments* arguments) {
  return visit_all(arguments->defaults) && visit_all(arguments->kw_defaults);
}

SymbolRecord* ScopeBuilder::add_parameter(NameId name, SourceRange use, bool& ok) {
  NameId id = mangled(name);
  ensure_name_capacity(id);
  SymbolRecord* existing = innermost_[id.value];
  if (existing != nullptr && existing->scope == current_) {
    ok = fail(use, "duplicate argument '" + std::string(names_.text(name)) + "' in function definition");
    return nullptr;
  }
  SymbolRecord* symbol = touch(id, SymbolFlags::kParameter | SymbolFlags::kAssigned, use);
  symbol->parameter_index = current_->parameter_count++;
  ok = check_target_name(id, ExprContext::kStore, use);
  return symbol;
}

bool ScopeBuilder::visit_parameters(Arguments* arguments) {
  bool ok = true;
  auto add = [&](Arg* arg) {
    arg->symbol = add_parameter(arg->arg, arg->range(), ok);
    return ok;
  };
  for (std::span<Arg*> group : {arguments->posonlyargs, arguments->args, arguments->kwonlyargs}) {
    for (Arg* arg : group) {
      if (!add(arg)) return false;
    }
  }
  current_->has_varargs = arguments->vararg != nullptr;
  current_->has_varkeywords = arguments->kwarg != nullptr;
  if (arguments->vararg != nullptr && !add(arguments->vararg)) return false;
  return arguments->kwarg == nullptr || add(arguments->kwarg);
}

bool ScopeBuilder::visit_parameter_annotations(Arguments* arguments, Expr* returns, Node* node, Scope*& scope) {
  auto has_annotation = [](std::span<Arg*> args) {
    return std::any_of(args.begin(), args.end(), [](Arg* arg) { return arg->annotation != nullptr; });
  };
  bool is_needed = returns != nullptr || has_annotation(arguments->posonlyargs) || has_annotation(arguments->args) ||
                   has_annotation(arguments->kwonlyargs) ||
                   (arguments->vararg != nullptr && arguments->vararg->annotation != nullptr) ||
                   (arguments->kwarg != nullptr && arguments->kwarg->annotation != nullptr);
  if (!is_needed) return true;
  ScopeRecord* inner = enter(ScopeKind::kAnnotation, node);
  scope = inner;
  bool ok = true;
  add_parameter(name_id(WellKnown::kDotFormat), {}, ok);
  if (module_->future_annotations) return leave();  // strings: their names mean nothing
  auto visit_annotation = [&](Arg* arg) {
    if (arg == nullptr || arg->annotation == nullptr) return true;
    Starred* starred = try_as<Starred>(arg->annotation);
    return visit(starred != nullptr ? starred->value : arg->annotation);
  };
  for (std::span<Arg*> group : {arguments->args, arguments->posonlyargs}) {
    for (Arg* arg : group) {
      if (!visit_annotation(arg)) return false;
    }
  }
  if (!visit_annotation(arguments->vararg)) return false;
  for (Arg* arg : arguments->kwonlyargs) {
    if (!visit_annotation(arg)) return false;
  }
  if (!visit_annotation(arguments->kwarg)) return false;
  if (returns != nullptr && !visit(returns)) return false;
  return leave();
}

template <class T>
bool ScopeBuilder::visit_function(T* function) {
  if (!check_target_name(function->name, ExprContext::kStore, function->range())) return false;
  function->symbol = define(function->name, SymbolFlags::kAssigned, function->name_range);
  if (!visit_defaults(function->args) || !visit_all(function->decorator_list)) return false;
  bool is_generic = !function->type_params.empty();
  if (is_generic) {
    function->type_params_scope = enter(ScopeKind::kTypeParams, function, function->name);
    if (!visit_type_params(function->type_params)) return false;
  }
  if (!visit_parameter_annotations(function->args, function->returns, function, function->annotation_scope)) return false;
  ScopeRecord* scope = enter(ScopeKind::kFunction, function, function->name);
  function->scope = scope;
  scope->is_async_function = scope->is_coroutine = T::kKind == NodeKind::kAsyncFunctionDef;
  if (!visit_parameters(function->args) || !visit_body(function->body)) return false;
  return leave() && (!is_generic || leave());
}

bool ScopeBuilder::visit_class(ClassDef* definition) {
  if (!check_target_name(definition->name, ExprContext::kStore, definition->range())) return false;
  definition->symbol = define(definition->name, SymbolFlags::kAssigned, definition->name_range);
  if (!visit_all(definition->decorator_list)) return false;
  NameId outer_class = private_class_;
  bool is_generic = !definition->type_params.empty();
  if (is_generic) {
    definition->type_params_scope = enter(ScopeKind::kTypeParams, definition, definition->name);
    private_class_ = definition->name;
    if (!visit_type_params(definition->type_params)) return false;
  }
  for (Expr* base : definition->bases) {
    if (Starred* starred = try_as<Starred>(base)) base = starred->value;
    if (!visit(base)) return false;
  }
  if (!visit_keywords(definition->keywords)) return false;
  ScopeRecord* scope = enter(ScopeKind::kClass, definition, definition->name);
  definition->scope = scope;
  private_class_ = definition->name;
  if (!visit_body(definition->body) || !visit_deferred_annotations(scope, definition->annotation_scope)) return false;
  collect_static_attributes(scope);
  leave();
  if (is_generic) leave();
  private_class_ = outer_class;
  return true;
}

// What becomes __static_attributes__: names that functions in a class assign to on whatever they call `self`.
void ScopeBuilder::note_static_attribute(const Attribute* target) {
  ScopeRecord* owner = current_->enclosing_class;
  const Name* object = try_as<Name>(target->value);
  if (owner == nullptr || object == nullptr || !(object->id == WellKnown::kSelf) || target == unnoted_target_) return;
  if (owner->stored_on_self == nullptr) owner->stored_on_self = arena_.make<support::ArenaVector<NameId>>(arena_);
  owner->stored_on_self->push_back(target->attr);
}

void ScopeBuilder::collect_static_attributes(ScopeRecord* scope) {
  if (scope->stored_on_self == nullptr) return;
  std::span<NameId> names = scope->stored_on_self->span();
  std::sort(names.begin(), names.end(), [&](NameId a, NameId b) { return names_.text(a) < names_.text(b); });
  scope->static_attributes = {names.begin(), std::unique(names.begin(), names.end())};
}

// An expression that is evaluated later, in a scope of its own.
bool ScopeBuilder::visit_type_expression(Expr* expression, ScopeKind kind, Node* node, Scope*& scope) {
  if (expression == nullptr) return true;
  scope = enter(kind, node);
  bool ok = true;
  add_parameter(name_id(WellKnown::kDotFormat), {}, ok);
  Starred* starred = try_as<Starred>(expression);  // the default of a TypeVarTuple
  return visit(starred != nullptr ? starred->value : expression) && leave();
}

bool ScopeBuilder::visit_type_params(std::span<TypeParam*> params) {
  bool has_default = false;
  for (TypeParam* param : params) {
    auto define_param = [&](NameId name, Symbol*& symbol, Expr* default_value) {
      NameId id = mangled(name);
      SymbolRecord* existing = find_in(current_, id);
      if (existing != nullptr && (existing->flags & SymbolFlags::kTypeParameter)) {
        return fail(param->range(), "duplicate type parameter '" + std::string(names_.text(name)) + "'");
      }
      symbol = touch(id, SymbolFlags::kAssigned | SymbolFlags::kTypeParameter, param->range());
      if (has_default && default_value == nullptr) {
        return fail(param->range(),
                    "non-default type parameter '" + std::string(names_.text(name)) + "' follows default type parameter");
      }
      has_default = has_default || default_value != nullptr;
      return check_target_name(id, ExprContext::kStore, param->range());
    };
    if (TypeVar* variable = try_as<TypeVar>(param)) {
      if (!define_param(variable->name, variable->symbol, variable->default_value)) return false;
      if (!visit_type_expression(variable->bound, ScopeKind::kTypeVariable, param, variable->bound_scope)) return false;
      if (!visit_type_expression(variable->default_value, ScopeKind::kTypeVariable, param, variable->default_scope))
        return false;
    } else if (ParamSpec* spec = try_as<ParamSpec>(param)) {
      if (!define_param(spec->name, spec->symbol, spec->default_value)) return false;
      if (!visit_type_expression(spec->default_value, ScopeKind::kTypeVariable, param, spec->default_scope)) return false;
    } else {
      TypeVarTuple* tuple = as<TypeVarTuple>(param);
      if (!define_param(tuple->name, tuple->symbol, tuple->default_value)) return false;
      if (!visit_type_expression(tuple->default_value, ScopeKind::kTypeVariable, param, tuple->default_scope)) return false;
    }
  }
  return true;
}

bool ScopeBuilder::visit_type_alias(TypeAlias* alias) {
  if (!visit(alias->name)) return false;
  bool is_generic = !alias->type_params.empty();
  if (is_generic) {
    alias->type_params_scope = enter(ScopeKind::kTypeParams, alias, as<Name>(alias->name)->id);
    if (!visit_type_params(alias->type_params)) return false;
  }
  return visit_type_expression(alias->value, ScopeKind::kTypeAlias, alias, alias->scope) && (!is_generic || leave());
}

// Annotations of simple names in a module or class are kept for its __annotate__ function (PEP 649) and visited when the
// body has been. Any other annotation of a variable is never evaluated and stays unresolved.
bool ScopeBuilder::visit_annotated_assignment(AnnAssign* statement) {
  if (Name* target = try_as<Name>(statement->target)) {
    NameId id = mangled(target->id);
    SymbolRecord* known = find_in(current_, id);
    uint16_t declared =
        known == nullptr ? 0 : known->flags & (SymbolFlags::kDeclaredGlobal | SymbolFlags::kDeclaredNonlocal);
    if (declared != 0 && current_->kind != ScopeKind::kModule && statement->simple) {
      return fail(statement->range(), "annotated name '" + std::string(names_.text(id)) + "' can't be " +
                                          ((declared & SymbolFlags::kDeclaredGlobal) ? "global" : "nonlocal"));
    }
    if (!check_target_name(id, ExprContext::kStore, target->range())) return false;
    uint16_t flags = SymbolFlags::kAnnotated;
    if (statement->simple || statement->value != nullptr) flags |= SymbolFlags::kAssigned;
    // The value is evaluated before the name is bound, and locals are numbered in that order.
    if (statement->value != nullptr && !visit(statement->value)) return false;
    target->symbol = touch(id, flags, target->range());
  } else {
    if (statement->value == nullptr) unnoted_target_ = statement->target;
    if ((statement->value != nullptr && !visit(statement->value)) || !visit(statement->target)) return false;
  }
  bool is_kept = statement->simple && (current_->kind == ScopeKind::kModule || current_->kind == ScopeKind::kClass);
  if (is_kept) {
    if (current_->deferred_annotations == nullptr) {
      current_->deferred_annotations = arena_.make<support::ArenaVector<AnnAssign*>>(arena_);
    }
    current_->deferred_annotations->push_back(statement);
    // A module may be seen while it has run only in part.
    bool is_conditional = current_->flow.is_conditional || current_->kind == ScopeKind::kModule;
    statement->conditional_index = is_conditional ? current_->conditional_annotations++ : kNoIndex;
    return true;
  }
  return check_unevaluated_annotation(statement);
}

// An annotation that nobody will ever evaluate is held to the same rules as others. Its scopes are forgotten again.
bool ScopeBuilder::check_unevaluated_annotation(AnnAssign* statement) {
  Expr* annotation = statement->annotation;
  if (annotation->kind == NodeKind::kName || annotation->kind == NodeKind::kConstant) return true;
  uint32_t scopes = scopes_.size();
  uint32_t names = names_in_inlined_.size();
  enter(ScopeKind::kAnnotation, statement)->in_class = false;
  if (!visit(annotation) || !leave()) return false;
  scopes_.resize(scopes);
  names_in_inlined_.resize(names);
  return true;
}

bool ScopeBuilder::visit_deferred_annotations(ScopeRecord* scope, Scope*& annotation_scope) {
  if (scope->deferred_annotations == nullptr) return true;
  scope->annotated_names = scope->deferred_annotations->span();
  if (module_->future_annotations) return true;
  scope->has_conditional_annotations = scope->conditional_annotations != 0;
  ScopeRecord* inner = enter(ScopeKind::kAnnotation, scope->node);
  annotation_scope = inner;
  bool ok = true;
  add_parameter(name_id(WellKnown::kDotFormat), {}, ok);
  if (scope->has_conditional_annotations && scope->kind == ScopeKind::kClass) {
    inner->conditional_cell = touch(name_id(WellKnown::kDunderConditionalAnnotations), SymbolFlags::kUsed, {});
  }
  for (AnnAssign* statement : scope->annotated_names) {
    if (!visit(statement->annotation)) return false;
  }
  return leave();
}

// --- imports and declarations

bool ScopeBuilder::visit_import(Import* statement) {
  for (Alias* alias : statement->names) {
    NameId bound = alias->asname;
    if (!bound) {
      std::string_view text = names_.text(alias->name);
      size_t dot = text.find('.');
      bound = dot == std::string_view::npos ? alias->name : names_.intern(text.substr(0, dot));
    }
    if (!check_target_name(bound, ExprContext::kStore, alias->range())) return false;
    alias->symbol = define(bound, SymbolFlags::kAssigned | SymbolFlags::kImported, alias->range());
  }
  return true;
}

bool ScopeBuilder::visit_import_from(ImportFrom* statement) {
  for (Alias* alias : statement->names) {
    if (alias->name == WellKnown::kStar) {
      if (current_->kind != ScopeKind::kModule) return fail(alias->range(), "import * only allowed at module level");
      current_->has_import_star = true;
      continue;
    }
    NameId bound = alias->asname ? alias->asname : alias->name;
    if (!check_target_name(bound, ExprContext::kStore, alias->range())) return false;
    alias->symbol = define(bound, SymbolFlags::kAssigned | SymbolFlags::kImported, alias->range());
  }
  bool is_future = statement->level == 0 && statement->module == WellKnown::kDunderFuture;
  bool at_top = current_->kind == ScopeKind::kModule && statement->start < future_imports_end_;
  if (is_future && !at_top) {
    return fail(statement->range(), "from __future__ imports must occur at the beginning of the file");
  }
  return true;
}

// The future imports at the top of the module; sets where they end.
bool ScopeBuilder::check_future_imports() {
  std::span<Stmt*> body = module_->body;
  size_t position = find_docstring(body) != nullptr ? 1 : 0;
  for (; position < body.size(); ++position) {
    ImportFrom* statement = try_as<ImportFrom>(body[position]);
    if (statement == nullptr || statement->level != 0 || !(statement->module == WellKnown::kDunderFuture)) break;
    future_imports_end_ = statement->end;
    for (Alias* alias : statement->names) {
      std::string_view feature = names_.text(alias->name);
      if (feature == "braces") return fail(alias->range(), "not a chance");
      if (std::find(std::begin(kFutureFeatures), std::end(kFutureFeatures), feature) == std::end(kFutureFeatures)) {
        return fail(alias->range(), "future feature " + std::string(feature) + " is not defined");
      }
      if (feature == "annotations") module_->future_annotations = true;
    }
  }
  return true;
}

bool ScopeBuilder::declare(NameId name, Stmt* statement, uint16_t declaration) {
  const char* kind = declaration == SymbolFlags::kDeclaredGlobal ? "global" : "nonlocal";
  NameId id = mangled(name);
  SymbolRecord* known = find_in(current_, id);
  uint16_t flags = known == nullptr ? 0 : known->flags;
  std::string quoted = "name '" + std::string(names_.text(name)) + "' is ";
  if (flags & SymbolFlags::kParameter) return fail(statement->range(), quoted + "parameter and " + kind);
  if (flags & SymbolFlags::kUsedHere) return fail(statement->range(), quoted + "used prior to " + kind + " declaration");
  if (flags & SymbolFlags::kAnnotated) {
    return fail(statement->range(), "annotated name '" + std::string(names_.text(name)) + "' can't be " + kind);
  }
  if ((flags & SymbolFlags::kAssigned) != 0 && (flags & SymbolFlags::kImported) == 0)
    return fail(statement->range(), quoted + "assigned to before " + kind + " declaration");
  uint16_t other =
      declaration == SymbolFlags::kDeclaredGlobal ? SymbolFlags::kDeclaredNonlocal : SymbolFlags::kDeclaredGlobal;
  if (flags & other) return fail(known->first_use, quoted + "nonlocal and global");
  SymbolRecord* symbol = touch(id, declaration, statement->range());
  if ((flags & declaration) == 0) symbol->first_use = statement->range();
  return true;
}

bool ScopeBuilder::visit_global(Global* statement) {
  for (NameId name : statement->names) {
    if (!declare(name, statement, SymbolFlags::kDeclaredGlobal)) return false;
  }
  return true;
}

bool ScopeBuilder::visit_nonlocal(Nonlocal* statement) {
  for (NameId name : statement->names) {
    if (!declare(name, statement, SymbolFlags::kDeclaredNonlocal)) return false;
  }
  return true;
}

}  // namespace sandboa::frontend
