// Which variable every name means. resolve_scopes() walks the tree once, makes a Scope for every block that has names of its
// own, and stores the answer in the tree: Name::symbol, Arg::symbol, FunctionDef::symbol/scope, Alias::symbol and so on.
//
// Invariants: (1) after success every Symbol* of the tree is set and final, so later stages never look up a name; (2) the
// symbol of a name is in the scope that executes the name; for a captured variable that is a kFree symbol whose
// `captured` leads one scope outwards until a kCell symbol; (3) linear in the source, however deep functions nest.
//
// Inlined comprehensions (PEP 709): list, set and dict comprehensions have a Scope with is_inlined set (generator
// expressions never). It holds the comprehension's own targets only, as kLocal or kCell; these are fresh variables of the
// function that runs the comprehension (Scope::frame). Any other name inside means what it means in the surrounding scope,
// and its symbol is the surrounding scope's own, without a closure. Only in a class body, whose names a comprehension cannot
// see, such a name has a symbol in the comprehension's scope, kFree (then `index` counts in the class scope's
// free_variables) or global.
#pragma once

#include <cstdint>
#include <span>

#include "frontend/ast.h"
#include "frontend/diagnostics.h"
#include "frontend/parser.h"
#include "support/result.h"

namespace sandboa::frontend {

enum class ScopeKind : uint8_t {
  kModule,
  kFunction,  // def, async def
  kLambda,
  kClass,
  kComprehension,  // node: ListComp, SetComp, DictComp or GeneratorExp
  kAnnotation,     // __annotate__ of a function, class or module (PEP 649); one parameter, `.format` (kLocal 0)
  kTypeParams,     // the type parameters of a generic def, class or type statement (PEP 695)
  kTypeAlias,      // the value of a type statement
  kTypeVariable,   // a bound or default of a type parameter
};

enum class SymbolKind : uint8_t {
  kLocal,           // function-like scopes: lives in the frame; module scope: a global
  kCell,            // local that an inner scope captures
  kFree,            // captured from an enclosing scope
  kGlobalExplicit,  // `global x`
  kGlobalImplicit,  // not bound in any enclosing function: a global or a builtin, decided when it runs
  kClassLocal,      // bound in a class body, or not bound in any function around one: class dict first, then global
  kClassFree,       // read in a class body (or an annotation scope in one), free otherwise: class dict first, then the cell
};

struct SymbolFlags {
  enum : uint16_t {
    kParameter = 1 << 0,
    kAssigned = 1 << 1,  // any binding: assignment, for target, with, except, import, def, class, walrus, pattern, del
    kDeleted = 1 << 2,
    kAnnotated = 1 << 3,
    kImported = 1 << 4,
    kUsed = 1 << 5,  // in the scope itself or in a comprehension that is inlined into it
    kDeclaredGlobal = 1 << 6,
    kDeclaredNonlocal = 1 << 7,
    kTypeParameter = 1 << 8,
    kComprehensionTarget = 1 << 9,
    kUsedHere = 1 << 10,     // in the scope itself
    kNamedTarget = 1 << 11,  // comprehension: an assignment expression in it binds the name around it
  };
};

inline constexpr uint32_t kNoIndex = 0xFFFFFFFFu;

struct Symbol {
  NameId name;  // mangled
  SymbolKind kind = SymbolKind::kGlobalImplicit;
  uint16_t flags = 0;
  // kLocal: position in Scope::locals. kCell: in Scope::cell_variables. kFree, kClassFree: in Scope::free_variables.
  uint32_t index = kNoIndex;
  uint32_t parameter_index = kNoIndex;  // position among the parameters, whether it became a local or a cell
  Scope* scope = nullptr;
  Symbol* captured = nullptr;  // kFree, kClassFree: the cell or free symbol of the scope outside that supplies it
};

struct Scope {
  ScopeKind kind = ScopeKind::kModule;
  uint32_t id = 0;       // dense, in order of ScopeTree::scopes; parents come before children
  Node* node = nullptr;  // Module, FunctionDef, AsyncFunctionDef, Lambda, ClassDef, comprehension, TypeAlias, TypeParam...
  NameId name;           // of a function or class, else NameId{}
  Scope* parent = nullptr;  // lexical
  Scope* frame = nullptr;   // the scope whose frame runs this one: itself, or for an inlined comprehension its host

  std::span<Symbol*> symbols;         // in order of first appearance
  std::span<Symbol*> locals;          // kLocal, function-like scopes: parameters that are not cells first, in order
  std::span<Symbol*> cell_variables;  // kCell
  std::span<Symbol*> free_variables;  // what the closure carries; in class scopes it may hold symbols outside `symbols`
  uint32_t parameter_count = 0;       // posonly + args + kwonly + *args + **kwargs, in that order of parameter_index

  bool is_inlined = false;    // comprehension that runs in `frame`
  bool is_generator = false;  // contains yield (generator expressions too)
  bool is_coroutine = false;  // async def, a comprehension that awaits, or a module that does (ScopeOptions)
  bool is_nested = false;     // some enclosing scope is a function
  bool in_class = false;      // annotation-like scope directly in a class: names are looked up in the class dict first
  bool has_varargs = false;
  bool has_varkeywords = false;
  bool needs_class_cell = false;       // class scope: a method uses super() or __class__; cell_variables holds `__class__`
  bool needs_class_dict_cell = false;  // class scope: an annotation-like scope inside reads names through `__classdict__`
  bool has_conditional_annotations = false;  // module, class: which of annotated_names were executed is noted
  bool has_import_star = false;
  bool returns_value = false;  // contains `return expression`

  Symbol* class_cell = nullptr;  // class scope: the `__class__` cell. Function: symbol of `__class__` if used, for super()
  Symbol* class_dict_cell =
      nullptr;  // class scope: the `__classdict__` cell. Annotation-like scope in_class: its free symbol
  // Class scope: the `__conditional_annotations__` cell. Annotation scope of such a class: its free symbol.
  Symbol* conditional_cell = nullptr;
  std::span<AnnAssign*> annotated_names;  // module, class: simple names with annotations, in order
  std::span<NameId> static_attributes;    // class: what code inside assigns to `self.name`, not mangled, sorted, each once
};

struct ScopeTree {
  Scope* module = nullptr;
  std::span<Scope*> scopes;
};

// What feeds of a session may do, and modules may not.
struct ScopeOptions {
  bool allow_top_level_await = false;
  bool allow_top_level_return = false;
};

// Also reports the errors that CPython's symbol table and compiler find by looking at the tree alone ('return' outside
// function, 'break' outside loop, duplicate arguments, nonlocal and global clashes, misplaced await, yield and stars).
support::Result<ScopeTree*, Diagnostic> resolve_scopes(Module* module, ParseContext& context, ScopeOptions options = {});

// `__name` inside class `Class` becomes `_Class__name`; other names are returned as they are.
NameId mangle(NameTable& names, NameId class_name, NameId name);

}  // namespace sandboa::frontend
