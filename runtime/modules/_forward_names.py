# Annotations with names that are not defined yet: evaluated with placeholders in their places, which write down what is done
# with them. What has become of a placeholder is a ForwardRef.

from annotationlib import ForwardRef, type_repr

_Alias = type(list[int])
_Union = type(int | str)
_MOST_NAMES = 1000
_function = type(type_repr)


# How tightly an expression holds together: those of two operands by sign, then with one operand, then all others.
_STRENGTHS = {"<": 0, "<=": 0, ">": 0, ">=": 0, "|": 1, "^": 2, "&": 3, "<<": 4, ">>": 4, "+": 5, "-": 5}
_STRENGTHS.update(dict.fromkeys(("*", "/", "//", "%", "@"), 6))
_UNARY = 7
_STRENGTHS["**"] = 8
_ATOM = 9


class _Placeholder:
    __slots__ = ("text", "strength")

    def __init__(self, text, strength=_ATOM):
        self.text = text
        self.strength = strength

    def __call__(self, /, *args, **kwargs):
        parts = [_text_of(arg) for arg in args]
        parts.extend([f"{name}={_text_of(value)}" for name, value in kwargs.items()])
        return _Placeholder(f"{_operand(self, _ATOM)}({', '.join(parts)})")

    def __getitem__(self, key):
        inner = ", ".join([_text_of(item) for item in key]) if type(key) is tuple and key else _text_of(key)
        return _Placeholder(f"{_operand(self, _ATOM)}[{inner}]")

    def __getattr__(self, name):
        if name[:2] == "__":
            raise AttributeError(name)
        return _Placeholder(f"{_operand(self, _ATOM)}.{name}")

    def __iter__(self):
        yield _Placeholder("*" + _operand(self, _ATOM))


def _text_of(value):
    if isinstance(value, _Placeholder):
        return value.text
    if value is None or type(value) in (int, float, str, bytes, bool, complex):
        return repr(value)
    if type(value) in (list, tuple):
        inner = ", ".join([_text_of(item) for item in value])
        return f"[{inner}]" if type(value) is list else f"({inner}{',' if len(value) == 1 else ''})"
    return type_repr(value)


def _operand(value, least):
    """Its text, in parentheses if it holds together less tightly than that."""
    text = _text_of(value)
    return f"({text})" if isinstance(value, _Placeholder) and value.strength < least else text


def _add_operators():
    def make_binary(sign):
        strength = _STRENGTHS[sign]
        # Equal ones are grouped from the left, powers from the right, comparisons not at all.
        before = strength + (sign == "**" or strength == 0)
        after = strength + (sign != "**")

        def left(self, other):
            return _Placeholder(f"{_operand(self, before)} {sign} {_operand(other, after)}", strength)

        def right(self, other):
            return _Placeholder(f"{_operand(other, before)} {sign} {_operand(self, after)}", strength)

        return left, right

    def make_unary(sign):
        return lambda self: _Placeholder(sign + _operand(self, _UNARY), _UNARY)

    names = "add + sub - mul * truediv / floordiv // mod % pow ** matmul @ lshift << rshift >> and & or | xor ^".split()
    for name, sign in zip(names[::2], names[1::2]):
        left, right = make_binary(sign)
        setattr(_Placeholder, f"__{name}__", left)
        setattr(_Placeholder, f"__r{name}__", right)
    for name, sign in zip(("lt", "le", "gt", "ge"), ("<", "<=", ">", ">=")):
        setattr(_Placeholder, f"__{name}__", make_binary(sign)[0])
    for name, sign in zip(("neg", "pos", "invert"), "-+~"):
        setattr(_Placeholder, f"__{name}__", make_unary(sign))


_add_operators()


def _settle(value, owner):
    """The value with a ForwardRef for each placeholder in it."""
    if isinstance(value, _Placeholder):
        return ForwardRef(value.text, owner=owner, is_class=isinstance(owner, type))
    if type(value) in (list, tuple):
        return type(value)([_settle(item, owner) for item in value])
    if isinstance(value, _Union):
        return _Union[tuple([_settle(arg, owner) for arg in value.__args__])]
    args = getattr(value, "__args__", None)
    if type(args) is not tuple or isinstance(value, type):
        return value
    settled = tuple([_settle(arg, owner) for arg in args])
    if all([a is b for a, b in zip(settled, args)]):
        return value
    if isinstance(value, _Alias):
        return _Alias(value.__origin__, settled)
    if hasattr(value, "__metadata__"):
        return type(value)(_settle(value.__origin__, owner), value.__metadata__)
    return type(value)(value.__origin__, settled, name=value._name)


def evaluate_with_placeholders(annotate, namespace, owner):
    """What annotate(1) gives if names without a value stand for themselves: those that `namespace` lacks, and free variables of
    `annotate`. NameError: some cannot be given a value."""
    added = []
    filled = []
    try:
        while True:
            try:
                values = annotate(1)
                break
            except NameError as error:
                name = error.name
                if type(name) is not str or len(added) + len(filled) == _MOST_NAMES:
                    raise
                placeholder = _Placeholder(name)
                if type(annotate) is _function and _exchange_free(annotate, name, _ABSENT, placeholder):
                    filled.append((name, placeholder))
                elif name not in namespace and str(error).startswith(f"name {name!r} is not defined"):
                    namespace[name] = placeholder
                    added.append(name)
                else:
                    raise
    finally:
        for name in added:
            namespace.pop(name, None)
        for name, placeholder in filled:
            _exchange_free(annotate, name, placeholder, _ABSENT)
    if type(values) is not dict:
        return _settle(values, owner)
    return {name: _settle(value, owner) for name, value in values.items()}
