# The classes of nodes, made from the abstract grammar of Python 3.14. Kinds with `@` have a place in the source.

_GRAMMAR = """
mod = Module(stmt* body, type_ignore* type_ignores)
| Interactive(stmt* body)
| Expression(expr body)
| FunctionType(expr* argtypes, expr returns)

@stmt = FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
| AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
| ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
| Return(expr? value)
| Delete(expr* targets)
| Assign(expr* targets, expr value, string? type_comment)
| TypeAlias(expr name, type_param* type_params, expr value)
| AugAssign(expr target, operator op, expr value)
| AnnAssign(expr target, expr annotation, expr? value, int simple)
| For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
| AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
| While(expr test, stmt* body, stmt* orelse)
| If(expr test, stmt* body, stmt* orelse)
| With(withitem* items, stmt* body, string? type_comment)
| AsyncWith(withitem* items, stmt* body, string? type_comment)
| Match(expr subject, match_case* cases)
| Raise(expr? exc, expr? cause)
| Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
| TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
| Assert(expr test, expr? msg)
| Import(alias* names)
| ImportFrom(identifier? module, alias* names, int? level)
| Global(identifier* names)
| Nonlocal(identifier* names)
| Expr(expr value)
| Pass
| Break
| Continue

@expr = BoolOp(boolop op, expr* values)
| NamedExpr(expr target, expr value)
| BinOp(expr left, operator op, expr right)
| UnaryOp(unaryop op, expr operand)
| Lambda(arguments args, expr body)
| IfExp(expr test, expr body, expr orelse)
| Dict(expr?* keys, expr* values)
| Set(expr* elts)
| ListComp(expr elt, comprehension* generators)
| SetComp(expr elt, comprehension* generators)
| DictComp(expr key, expr value, comprehension* generators)
| GeneratorExp(expr elt, comprehension* generators)
| Await(expr value)
| Yield(expr? value)
| YieldFrom(expr value)
| Compare(expr left, cmpop* ops, expr* comparators)
| Call(expr func, expr* args, keyword* keywords)
| FormattedValue(expr value, int conversion, expr? format_spec)
| Interpolation(expr value, constant str, int conversion, expr? format_spec)
| JoinedStr(expr* values)
| TemplateStr(expr* values)
| Constant(constant value, string? kind)
| Attribute(expr value, identifier attr, expr_context ctx)
| Subscript(expr value, expr slice, expr_context ctx)
| Starred(expr value, expr_context ctx)
| Name(identifier id, expr_context ctx)
| List(expr* elts, expr_context ctx)
| Tuple(expr* elts, expr_context ctx)
| Slice(expr? lower, expr? upper, expr? step)

expr_context = Load | Store | Del

boolop = And | Or

operator = Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd | FloorDiv

unaryop = Invert | Not | UAdd | USub

cmpop = Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn

comprehension(expr target, expr iter, expr* ifs, int is_async)

@excepthandler = ExceptHandler(expr? type, identifier? name, stmt* body)

arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)

@arg(identifier arg, expr? annotation, string? type_comment)

@keyword(identifier? arg, expr value)

@alias(identifier name, identifier? asname)

withitem(expr context_expr, expr? optional_vars)

match_case(pattern pattern, expr? guard, stmt* body)

@pattern = MatchValue(expr value)
| MatchSingleton(constant value)
| MatchSequence(pattern* patterns)
| MatchMapping(expr* keys, pattern* patterns, identifier? rest)
| MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
| MatchStar(identifier? name)
| MatchAs(pattern? pattern, identifier? name)
| MatchOr(pattern* patterns)

type_ignore = TypeIgnore(int lineno, string tag)

@type_param = TypeVar(identifier name, expr? bound, expr? default_value)
| ParamSpec(identifier name, expr? default_value)
| TypeVarTuple(identifier name, expr? default_value)
"""
_PLACE = ("lineno", "col_offset", "end_lineno", "end_col_offset")
_PLAIN = {"identifier": str, "string": str, "int": int, "constant": object}


class AST:
    __module__ = "ast"
    _fields = ()
    _attributes = ()
    __match_args__ = ()
    _field_types = {}
    # What a field is if the constructor is not told: a list (1) or Load() (2).
    _implied = {}

    def __init__(self, *args, **kwargs):
        fields = self._fields
        if len(args) > len(fields):
            plural = "" if len(fields) == 1 else "s"
            raise TypeError(f"{type(self).__name__} constructor takes at most {len(fields)} positional argument{plural}")
        missing = list(fields)
        for name, value in zip(fields, args):
            setattr(self, name, value)
            missing.remove(name)
        for name, value in kwargs.items():
            if name in fields:
                if name not in missing:
                    raise TypeError(f"{type(self).__name__} got multiple values for argument {name!r}")
                missing.remove(name)
            elif name not in self._attributes:
                _deprecated(f"{type(self).__name__}.__init__ got an unexpected keyword argument {name!r}. Support for arbitrary keyword "
                            "arguments is deprecated and will be removed in Python 3.15.")
            setattr(self, name, value)
        for name in missing:
            implied = self._implied.get(name)
            if implied == 1:
                setattr(self, name, [])
            elif implied == 2:
                setattr(self, name, CLASSES["Load"]())
            elif name in self._field_types and not hasattr(type(self), name):
                _deprecated(f"{type(self).__name__}.__init__ missing 1 required positional argument: {name!r}. This will become an error "
                            "in Python 3.15.")

    def __reduce__(self):
        # CPython: arguments that the state replaces afterwards.
        values = []
        for name in self._fields:
            if name not in self.__dict__:
                break
            values.append(None)
        return type(self), tuple(values), dict(self.__dict__)

    def __replace__(self, /, **kwargs):
        names = {*self._fields, *self._attributes}
        for name in kwargs:
            if name not in names:
                raise TypeError(f"{type(self).__name__}.__replace__ got an unexpected keyword argument {name!r}.")
        values = {name: value for name, value in self.__dict__.items() if name in names}
        values.update(kwargs)
        missing = [name for name in self._fields if name not in values and not hasattr(type(self), name) and name not in self._implied]
        if missing:
            plural = "" if len(missing) == 1 else "s"
            raise TypeError(f"{type(self).__name__}.__replace__ missing {len(missing)} keyword argument{plural}: "
                            f"{', '.join(map(repr, missing))}.")
        return type(self)(**values)

    def __repr__(self):
        return _shown(self, 3)


def _deprecated(text):
    import warnings

    warnings.warn(text, DeprecationWarning, stacklevel=3)


# A few levels; of lists, the first and the last element.
def _shown(value, depth):
    if isinstance(value, AST):
        name = type(value).__name__
        if depth <= 0:
            return f"{name}(...)"
        parts = [f"{field}={_shown(getattr(value, field), depth - 1)}" for field in value._fields]
        return f"{name}({', '.join(parts)})"
    if isinstance(value, (list, tuple)):
        opening, closing = "[]" if isinstance(value, list) else "()"
        ends = value if len(value) < 2 else [value[0], value[-1]]
        parts = [_shown(item, depth) if isinstance(item, AST) else repr(item) for item in ends]
        if len(value) > 2:
            parts.insert(1, "...")
        return opening + ", ".join(parts) + closing
    return repr(value)


# "Name(fields)" or "Name": a class with the documentation that CPython's has.
def _make(base, text, attributes, classes, types):
    name, _, inner = text.partition("(")
    fields = [field.split(" ") for field in inner.rstrip(")").split(", ")] if inner else []
    names = tuple(field for _, field in fields)
    namespace = {"__module__": "ast", "__doc__": text, "_fields": names, "__match_args__": names, "_attributes": attributes}
    implied = {}
    for kind, field in fields:
        if kind.endswith("*"):
            implied[field] = 1
        elif kind == "expr_context":
            implied[field] = 2
        elif kind.endswith("?"):
            namespace[field] = None
    namespace["_implied"] = implied
    # Places of patterns and type parameters must be told to their end.
    if attributes and base is AST and name not in ("pattern", "type_param"):
        namespace["end_lineno"] = namespace["end_col_offset"] = None
    classes[name] = type(name, (base,), namespace)
    types[name] = fields
    return classes[name]


def _make_classes():
    classes = {"AST": AST}
    types = {}
    for rule in _GRAMMAR.strip().split("\n\n"):
        attributes = _PLACE if rule[0] == "@" else ()
        head, equals, choices = rule.lstrip("@").partition(" = ")
        if not equals:
            _make(AST, head, attributes, classes, types)
            continue
        is_short = "(" not in choices
        base = _make(AST, head, attributes, classes, types)
        indent = " " * len(head)
        base.__doc__ = f"{head} = " + (choices if is_short else choices.replace("\n", f"\n{indent} "))
        types[head] = None
        for choice in choices.split(" | ") if is_short else choices.split("\n| "):
            _make(base, choice, attributes, classes, types)
    for name, fields in types.items():
        if fields is not None:
            classes[name]._field_types = {field: _type_of(kind, classes) for kind, field in fields}
    _make_deprecated(classes)
    return classes


def _type_of(kind, classes):
    plain = kind.rstrip("?*")
    base = _PLAIN[plain] if plain in _PLAIN else classes[plain]
    if kind.endswith("*"):
        return list[base]
    return base | None if kind.endswith("?") else base


def _make_deprecated(classes):
    context, unused = classes["expr_context"], "Deprecated AST node class.  Unused in Python 3."
    classes["slice"] = type("slice", (AST,), {"__module__": "ast", "__doc__": "Deprecated AST node class."})
    for name, base in (("AugLoad", context), ("AugStore", context), ("Param", context), ("Suite", classes["mod"])):
        classes[name] = type(name, (base,), {"__module__": "ast", "__doc__": unused})

    def new_index(cls, value, **kwargs):
        return value

    def new_slices(cls, dims=(), **kwargs):
        return classes["Tuple"](list(dims), classes["Load"](), **kwargs)

    for name, new, advice in (("Index", new_index, "Deprecated AST node class. Use the index value directly instead."),
                              ("ExtSlice", new_slices, "Deprecated AST node class. Use ast.Tuple instead.")):
        new.__name__, new.__qualname__ = "__new__", f"{name}.__new__"
        classes[name] = type(name, (classes["slice"],), {"__module__": "ast", "__doc__": advice, "__new__": new})
    classes["Tuple"].dims = property(lambda self: self.elts, lambda self, value: setattr(self, "elts", value), doc="Deprecated. Use elts instead.")


CLASSES = _make_classes()
