# Trees as source text.
from _ast.nodes import AST

# How tightly things bind; what stands where a tighter thing is asked for gets parentheses.
(_NAMED, _TUPLE, _YIELD, _TEST, _OR, _AND, _NOT, _COMPARE, _BIT_OR, _BIT_XOR, _BIT_AND, _SHIFT, _SUM, _TERM, _FACTOR, _POWER, _AWAIT,
 _ATOM) = range(18)
_BINARY = {
    "Add": ("+", _SUM), "Sub": ("-", _SUM), "Mult": ("*", _TERM), "MatMult": ("@", _TERM), "Div": ("/", _TERM), "Mod": ("%", _TERM),
    "LShift": ("<<", _SHIFT), "RShift": (">>", _SHIFT), "BitOr": ("|", _BIT_OR), "BitXor": ("^", _BIT_XOR), "BitAnd": ("&", _BIT_AND),
    "FloorDiv": ("//", _TERM), "Pow": ("**", _POWER),
}
_UNARY = {"Invert": ("~", _FACTOR), "Not": ("not ", _NOT), "UAdd": ("+", _FACTOR), "USub": ("-", _FACTOR)}
_COMPARISONS = {
    "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is not", "In": "in", "NotIn": "not in",
}
_ONE_LINE_QUOTES = ("'", '"')
_LONG_QUOTES = ('"""', "'''")
_QUOTES = _ONE_LINE_QUOTES + _LONG_QUOTES
_INFINITY = "1e309"


def unparse(ast_obj):
    """Source text that makes an equal tree."""
    writer = _Writer()
    writer.write(ast_obj)
    return "".join(writer.parts)


def _next(level):
    return min(level + 1, _ATOM)


def _escaped(character):
    code = ord(character)
    known = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}.get(character)
    if known:
        return known
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


# The text with what cannot be printed escaped, and the kinds of quotes that it may stand in, the best one first.
def _quoted_text(text, quotes, escapes_lines=False):
    pieces = []
    for character in text:
        stays = character in "\n\t" and not escapes_lines or character != "\\" and character.isprintable()
        pieces.append(character if stays else _escaped(character))
    escaped = "".join(pieces)
    possible = [quote for quote in quotes if quote not in escaped and (len(quote) == 3 or "\n" not in escaped)]
    if not possible:
        text = repr(text)
        return text[1:-1], [next((quote for quote in quotes if text[0] in quote), text[0])]
    if escaped:
        possible.sort(key=lambda quote: quote[0] == escaped[-1])
        if possible[0][0] == escaped[-1]:
            escaped = escaped[:-1] + "\\" + escaped[-1]
    return escaped, possible


# The pieces of an f-string in one kind of quotes; pieces are texts and whether they are literal.
def _joined(pieces):
    quotes = list(_QUOTES)
    done = []
    for text, is_literal in pieces:
        if is_literal:
            text, possible = _quoted_text(text, quotes, True)
            if not any(quote in quotes for quote in possible):
                break
            quotes = possible
        else:
            if "\n" in text:
                quotes = [quote for quote in quotes if quote in _LONG_QUOTES]
            quotes = [quote for quote in quotes if quote not in text] or quotes
        done.append(text)
    else:
        return quotes[0] + "".join(done) + quotes[0]
    # No kind suits all: literal text as repr() writes it between single quotes.
    done = [repr('"' + text)[2:-1] if is_literal else text for text, is_literal in pieces]
    return "'''" + "".join(done) + "'''"


class _Writer:
    def __init__(self):
        self.parts = []
        self.indent = 0
        self.in_star = False
        # Comments `# type: ignore`, by line.
        self.ignored = {}

    def put(self, *texts):
        self.parts.extend(texts)

    def line(self, text=""):
        self.end_line()
        self.put("    " * self.indent, text)

    def end_line(self):
        if self.parts:
            self.put("\n")

    def write(self, node, level=_TEST):
        if isinstance(node, list):
            for item in node:
                self.write(item)
            return
        method = getattr(self, "write_" + type(node).__name__, None)
        if method is None:
            self.write_unknown(node)
        elif type(node).__name__ in _LEVELLED:
            method(node, level)
        else:
            method(node)

    # A node of a class of somebody's own: what is below it.
    def write_unknown(self, node):
        if not isinstance(node, AST):
            raise AttributeError(f"{type(node).__name__!r} object has no attribute '_fields'")
        for field in node._fields:
            value = getattr(node, field, None)
            if isinstance(value, (AST, list)):
                for item in value if isinstance(value, list) else [value]:
                    if isinstance(item, AST):
                        self.write(item)

    def separated(self, write, items, separator=", "):
        for index, item in enumerate(items):
            if index:
                self.put(separator)
            write(item)

    # As a tuple is written: one item has a comma behind it.
    def items(self, write, items):
        self.separated(write, items)
        if len(items) == 1:
            self.put(",")

    # Parentheses around what binds less tightly than is asked for.
    def enclosed(self, needed, write, *arguments):
        if needed:
            self.put("(")
        write(*arguments)
        if needed:
            self.put(")")

    def block(self, body, comment=None, docstring=False):
        self.put(":")
        if comment:
            self.put(comment)
        self.indent += 1
        if docstring:
            self.body_with_docstring(body)
        else:
            self.write(body)
        self.indent -= 1

    def body_with_docstring(self, body):
        first = body[0] if body else None
        if type(first).__name__ == "Expr" and type(first.value).__name__ == "Constant" and isinstance(first.value.value, str):
            self.line()
            if first.value.kind == "u":
                self.put("u")
            self.put(self.plain_quoted(first.value.value, _LONG_QUOTES))
            self.write(body[1:])
        else:
            self.write(body)

    def plain_quoted(self, text, quotes=_QUOTES):
        text, possible = _quoted_text(text, quotes)
        return possible[0] + text + possible[0]

    def type_comment(self, node):
        comment = self.ignored.get(node.lineno) or node.type_comment
        return None if comment is None else f" # type: {comment}"

    # ---- modules and statements

    def write_Module(self, node):
        self.ignored = {ignore.lineno: f"ignore{ignore.tag}" for ignore in node.type_ignores}
        self.body_with_docstring(node.body)
        self.ignored = {}

    def write_Interactive(self, node):
        self.write(node.body)

    def write_Expression(self, node):
        self.write(node.body)

    def write_FunctionType(self, node):
        self.put("(")
        self.separated(self.write, node.argtypes)
        self.put(") -> ")
        self.write(node.returns)

    def write_Expr(self, node):
        self.line()
        self.write(node.value, _YIELD)

    def write_Import(self, node):
        self.line("import ")
        self.separated(self.write, node.names)

    def write_ImportFrom(self, node):
        self.line("from " + "." * (node.level or 0))
        if node.module:
            self.put(node.module)
        self.put(" import ")
        self.separated(self.write, node.names)

    def write_alias(self, node):
        self.put(node.name)
        if node.asname:
            self.put(" as ", node.asname)

    def write_Assign(self, node):
        self.line()
        for target in node.targets:
            self.write(target, _TUPLE)
            self.put(" = ")
        self.write(node.value)
        if comment := self.type_comment(node):
            self.put(comment)

    def write_AugAssign(self, node):
        self.line()
        self.write(node.target)
        self.put(f" {_BINARY[type(node.op).__name__][0]}= ")
        self.write(node.value)

    def write_AnnAssign(self, node):
        self.line()
        self.enclosed(not node.simple and type(node.target).__name__ == "Name", self.write, node.target)
        self.put(": ")
        self.write(node.annotation)
        if node.value:
            self.put(" = ")
            self.write(node.value)

    def write_Return(self, node):
        self.line("return")
        if node.value:
            self.put(" ")
            self.write(node.value)

    def write_Pass(self, node):
        self.line("pass")

    def write_Break(self, node):
        self.line("break")

    def write_Continue(self, node):
        self.line("continue")

    def write_Delete(self, node):
        self.line("del ")
        self.separated(self.write, node.targets)

    def write_Assert(self, node):
        self.line("assert ")
        self.write(node.test)
        if node.msg:
            self.put(", ")
            self.write(node.msg)

    def write_Global(self, node):
        self.line("global ")
        self.put(", ".join(node.names))

    def write_Nonlocal(self, node):
        self.line("nonlocal ")
        self.put(", ".join(node.names))

    def write_Raise(self, node):
        self.line("raise")
        if not node.exc:
            if node.cause:
                raise ValueError("Node can't use cause without an exception.")
            return
        self.put(" ")
        self.write(node.exc)
        if node.cause:
            self.put(" from ")
            self.write(node.cause)

    def write_Try(self, node, star=False):
        before, self.in_star = self.in_star, star
        self.line("try")
        self.block(node.body)
        self.write(node.handlers)
        if node.orelse:
            self.line("else")
            self.block(node.orelse)
        if node.finalbody:
            self.line("finally")
            self.block(node.finalbody)
        self.in_star = before

    def write_TryStar(self, node):
        self.write_Try(node, True)

    def write_ExceptHandler(self, node):
        self.line("except*" if self.in_star else "except")
        if node.type:
            self.put(" ")
            self.write(node.type)
        if node.name:
            self.put(" as ", node.name)
        self.block(node.body)

    def write_ClassDef(self, node):
        self.end_line()
        self.decorators(node)
        self.line("class " + node.name)
        self.type_parameters(node)
        if node.bases or node.keywords:
            self.put("(")
            self.separated(self.write, [*node.bases, *node.keywords])
            self.put(")")
        self.block(node.body, docstring=True)

    def write_FunctionDef(self, node, prefix="def "):
        self.end_line()
        self.decorators(node)
        self.line(prefix + node.name)
        self.type_parameters(node)
        self.put("(")
        self.write(node.args)
        self.put(")")
        if node.returns:
            self.put(" -> ")
            self.write(node.returns)
        self.block(node.body, self.type_comment(node), docstring=True)

    def write_AsyncFunctionDef(self, node):
        self.write_FunctionDef(node, "async def ")

    def decorators(self, node):
        for decorator in node.decorator_list:
            self.line("@")
            self.write(decorator)

    def type_parameters(self, node):
        if getattr(node, "type_params", None):
            self.put("[")
            self.separated(self.write, node.type_params)
            self.put("]")

    def write_TypeVar(self, node):
        self.put(node.name)
        if node.bound:
            self.put(": ")
            self.write(node.bound)
        self.default_of_type(node)

    def write_TypeVarTuple(self, node):
        self.put("*", node.name)
        self.default_of_type(node)

    def write_ParamSpec(self, node):
        self.put("**", node.name)
        self.default_of_type(node)

    def default_of_type(self, node):
        if node.default_value:
            self.put(" = ")
            self.write(node.default_value)

    def write_TypeAlias(self, node):
        self.line("type ")
        self.write(node.name)
        self.type_parameters(node)
        self.put(" = ")
        self.write(node.value)

    def write_For(self, node, prefix="for "):
        self.line(prefix)
        self.write(node.target, _TUPLE)
        self.put(" in ")
        self.write(node.iter)
        self.block(node.body, self.type_comment(node))
        self.else_block(node)

    def write_AsyncFor(self, node):
        self.write_For(node, "async for ")

    def write_While(self, node):
        self.line("while ")
        self.write(node.test)
        self.block(node.body)
        self.else_block(node)

    def else_block(self, node):
        if node.orelse:
            self.line("else")
            self.block(node.orelse)

    def write_If(self, node):
        self.line("if ")
        self.write(node.test)
        self.block(node.body)
        while node.orelse and len(node.orelse) == 1 and type(node.orelse[0]).__name__ == "If":
            node = node.orelse[0]
            self.line("elif ")
            self.write(node.test)
            self.block(node.body)
        self.else_block(node)

    def write_With(self, node, prefix="with "):
        self.line(prefix)
        self.separated(self.write, node.items)
        self.block(node.body, self.type_comment(node))

    def write_AsyncWith(self, node):
        self.write_With(node, "async with ")

    def write_withitem(self, node):
        self.write(node.context_expr)
        if node.optional_vars:
            self.put(" as ")
            self.write(node.optional_vars)

    def write_Match(self, node):
        self.line("match ")
        self.write(node.subject)
        self.block(node.cases)

    def write_match_case(self, node):
        self.line("case ")
        self.write(node.pattern)
        if node.guard:
            self.put(" if ")
            self.write(node.guard)
        self.block(node.body)

    # ---- expressions; those with a level ask for parentheses themselves

    def write_Name(self, node):
        self.put(node.id)

    def write_Constant(self, node):
        value = node.value
        if isinstance(value, tuple):
            self.put("(")
            self.items(self.constant, value)
            self.put(")")
        elif value is ...:
            self.put("...")
        else:
            if node.kind == "u":
                self.put("u")
            self.constant(value)

    def constant(self, value):
        if isinstance(value, (float, complex)):
            self.put(repr(value).replace("inf", _INFINITY).replace("nan", f"({_INFINITY}-{_INFINITY})"))
        else:
            self.put(repr(value))

    def write_JoinedStr(self, node):
        self.put("f", _joined([self.piece(value) for value in node.values]))

    def write_TemplateStr(self, node):
        self.put("t", _joined([self.piece(value) for value in node.values]))

    def piece(self, value):
        before, self.parts = self.parts, []
        self.inside_joined(value, False)
        text, self.parts = "".join(self.parts), before
        return text, type(value).__name__ == "Constant"

    def inside_joined(self, node, in_spec):
        kind = type(node).__name__
        if kind == "JoinedStr":
            for value in node.values:
                self.inside_joined(value, in_spec)
        elif kind == "Constant" and isinstance(node.value, str):
            text = node.value.replace("{", "{{").replace("}", "}}")
            if in_spec:
                text = text.replace("\\", "\\\\").replace("'", "\\'").replace('"', '\\"').replace("\n", "\\n")
            self.put(text)
        elif kind in ("FormattedValue", "Interpolation"):
            self.write(node)
        else:
            raise ValueError(f"Unexpected node inside JoinedStr, {node!r}")

    def write_FormattedValue(self, node):
        inner = _Writer()
        inner.write(node.value, _next(_TEST))
        self.field(node, "".join(inner.parts))

    def write_Interpolation(self, node):
        if node.str is None:
            self.write_FormattedValue(node)
        else:
            self.field(node, node.str)

    def field(self, node, text):
        self.put("{ " if text.startswith("{") else "{", text)
        if node.conversion != -1:
            self.put("!", chr(node.conversion))
        if node.format_spec:
            self.put(":")
            self.inside_joined(node.format_spec, True)
        self.put("}")

    def write_List(self, node):
        self.put("[")
        self.separated(self.write, node.elts)
        self.put("]")

    def write_Set(self, node):
        if node.elts:
            self.put("{")
            self.separated(self.write, node.elts)
            self.put("}")
        else:
            self.put("{*()}")

    def write_Tuple(self, node, level):
        self.enclosed(not node.elts or level > _TUPLE, self.items, self.write, node.elts)

    def write_Dict(self, node):
        self.put("{")
        self.separated(self.pair, list(zip(node.keys, node.values)))
        self.put("}")

    def pair(self, pair):
        key, value = pair
        if key is None:
            self.put("**")
            self.write(value, _BIT_OR)
        else:
            self.write(key)
            self.put(": ")
            self.write(value)

    def write_ListComp(self, node, opening="[", closing="]"):
        self.put(opening)
        self.write(node.elt)
        self.write(node.generators)
        self.put(closing)

    def write_GeneratorExp(self, node):
        self.write_ListComp(node, "(", ")")

    def write_SetComp(self, node):
        self.write_ListComp(node, "{", "}")

    def write_DictComp(self, node):
        self.put("{")
        self.write(node.key)
        self.put(": ")
        self.write(node.value)
        self.write(node.generators)
        self.put("}")

    def write_comprehension(self, node):
        self.put(" async for " if node.is_async else " for ")
        self.write(node.target, _TUPLE)
        self.put(" in ")
        self.write(node.iter, _next(_TEST))
        for condition in node.ifs:
            self.put(" if ")
            self.write(condition, _next(_TEST))

    def write_NamedExpr(self, node, level):
        self.enclosed(level > _NAMED, self.named, node)

    def named(self, node):
        self.write(node.target, _ATOM)
        self.put(" := ")
        self.write(node.value, _ATOM)

    def write_IfExp(self, node, level):
        self.enclosed(level > _TEST, self.choice, node)

    def choice(self, node):
        self.write(node.body, _next(_TEST))
        self.put(" if ")
        self.write(node.test, _next(_TEST))
        self.put(" else ")
        self.write(node.orelse, _TEST)

    def write_Lambda(self, node, level):
        self.enclosed(level > _TEST, self.function, node)

    def function(self, node):
        self.put("lambda")
        before, self.parts = self.parts, []
        self.write(node.args)
        arguments, self.parts = self.parts, before
        if arguments:
            self.put(" ", *arguments)
        self.put(": ")
        self.write(node.body, _TEST)

    def write_Await(self, node, level):
        self.enclosed(level > _AWAIT, self.prefixed, "await", node.value)

    def write_Yield(self, node, level):
        self.enclosed(level > _YIELD, self.prefixed, "yield", node.value)

    def write_YieldFrom(self, node, level):
        if not node.value:
            raise ValueError("Node can't be used without a value attribute.")
        self.enclosed(level > _YIELD, self.prefixed, "yield from", node.value)

    def prefixed(self, keyword, value):
        self.put(keyword)
        if value:
            self.put(" ")
            self.write(value, _ATOM)

    def write_UnaryOp(self, node, level):
        text, own = _UNARY[type(node.op).__name__]
        self.enclosed(level > own, self.unary, text, node.operand, own)

    def unary(self, text, operand, own):
        self.put(text)
        self.write(operand, own)

    def write_BinOp(self, node, level):
        text, own = _BINARY[type(node.op).__name__]
        self.enclosed(level > own, self.binary, node, text, own)

    def binary(self, node, text, own):
        binds_right = text == "**"
        self.write(node.left, _next(own) if binds_right else own)
        self.put(f" {text} ")
        self.write(node.right, own if binds_right else _next(own))

    def write_BoolOp(self, node, level):
        is_and = type(node.op).__name__ == "And"
        own = _AND if is_and else _OR
        self.enclosed(level > own, self.alternatives, node.values, " and " if is_and else " or ", own)

    # CPython: each value binds more tightly than the one before it.
    def alternatives(self, values, separator, own):
        for index, value in enumerate(values):
            if index:
                self.put(separator)
            own = _next(own)
            self.write(value, own)

    def write_Compare(self, node, level):
        self.enclosed(level > _COMPARE, self.comparison, node)

    def comparison(self, node):
        self.write(node.left, _next(_COMPARE))
        for operator, value in zip(node.ops, node.comparators):
            self.put(f" {_COMPARISONS[type(operator).__name__]} ")
            self.write(value, _next(_COMPARE))

    def write_Attribute(self, node):
        self.write(node.value, _ATOM)
        # `1.a` would be a number.
        if type(node.value).__name__ == "Constant" and isinstance(node.value.value, int):
            self.put(" ")
        self.put(".", node.attr)

    def write_Call(self, node):
        self.write(node.func, _ATOM)
        self.put("(")
        self.separated(self.write, [*node.args, *node.keywords])
        self.put(")")

    def write_Subscript(self, node):
        self.write(node.value, _ATOM)
        self.put("[")
        if type(node.slice).__name__ == "Tuple" and node.slice.elts:
            self.items(self.write, node.slice.elts)
        else:
            self.write(node.slice)
        self.put("]")

    def write_Slice(self, node):
        if node.lower:
            self.write(node.lower)
        self.put(":")
        if node.upper:
            self.write(node.upper)
        if node.step:
            self.put(":")
            self.write(node.step)

    def write_Starred(self, node):
        self.put("*")
        self.write(node.value, _BIT_OR)

    def write_keyword(self, node):
        self.put("**" if node.arg is None else f"{node.arg}=")
        self.write(node.value)

    # ---- parameters

    def write_arg(self, node, stars=""):
        self.put(stars, node.arg)
        if node.annotation:
            self.put(": ")
            self.write(node.annotation)

    def write_arguments(self, node):
        positional = [*node.posonlyargs, *node.args]
        without = len(positional) - len(node.defaults)
        pieces = []
        for index, parameter in enumerate(positional):
            pieces.append((parameter, "", node.defaults[index - without] if index >= without else None))
            if index + 1 == len(node.posonlyargs):
                pieces.append((None, "/", None))
        if node.vararg:
            pieces.append((node.vararg, "*", None))
        elif node.kwonlyargs:
            pieces.append((None, "*", None))
        pieces += [(parameter, "", default) for parameter, default in zip(node.kwonlyargs, node.kw_defaults)]
        if node.kwarg:
            pieces.append((node.kwarg, "**", None))
        self.separated(self.parameter, pieces)

    def parameter(self, piece):
        parameter, stars, default = piece
        if parameter is None:
            self.put(stars)
            return
        self.write_arg(parameter, stars)
        if default:
            self.put("=")
            self.write(default)

    # ---- patterns

    def write_MatchValue(self, node):
        self.write(node.value)

    def write_MatchSingleton(self, node):
        self.constant(node.value)

    def write_MatchSequence(self, node):
        self.put("[")
        self.separated(self.write, node.patterns)
        self.put("]")

    def write_MatchStar(self, node):
        self.put("*", "_" if node.name is None else node.name)

    def write_MatchMapping(self, node):
        self.put("{")
        self.separated(self.pair, list(zip(node.keys, node.patterns)))
        if node.rest is not None:
            self.put(", **" if node.keys else "**", node.rest)
        self.put("}")

    def write_MatchClass(self, node):
        self.write(node.cls, _ATOM)
        self.put("(")
        self.separated(self.write, node.patterns)
        if node.kwd_attrs:
            if node.patterns:
                self.put(", ")
            self.separated(self.named_pattern, list(zip(node.kwd_attrs, node.kwd_patterns)))
        self.put(")")

    def named_pattern(self, pair):
        self.put(pair[0], "=")
        self.write(pair[1])

    def write_MatchAs(self, node, level):
        if node.name is None:
            self.put("_")
        elif node.pattern is None:
            self.put(node.name)
        else:
            self.enclosed(level > _TEST, self.captured, node)

    def captured(self, node):
        self.write(node.pattern, _BIT_OR)
        self.put(" as ", node.name)

    def write_MatchOr(self, node, level):
        self.enclosed(level > _BIT_OR, self.any_of, node.patterns)

    def any_of(self, patterns):
        for index, pattern in enumerate(patterns):
            if index:
                self.put(" | ")
            self.write(pattern, _next(_BIT_OR))


# Classes whose text depends on what is around them.
_LEVELLED = set("Tuple NamedExpr IfExp Lambda Await Yield YieldFrom UnaryOp BinOp BoolOp Compare MatchAs MatchOr".split())
unparse.__module__ = "ast"
