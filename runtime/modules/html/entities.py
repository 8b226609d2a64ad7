"""The names that HTML gives to characters, and the characters they stand for."""

__all__ = ["html5", "name2codepoint", "codepoint2name", "entitydefs"]


def _html4():
    from html._entity_names import HTML4

    return [(name, int(code, 16)) for name, _, code in (word.partition("=") for word in HTML4.split())]


def _make_html5():
    from html._entity_names import HTML5

    table = {}
    for word in HTML5.split():
        name, mark, codes = word.partition("!")
        if not mark:
            name, _, codes = word.partition("=")
        text = "".join([chr(int(code, 16)) for code in codes.split("+")])
        if mark:
            table[name] = text
        table[name + ";"] = text
    return table


# Tables are made when they are first asked for.
_TABLES = {
    "html5": _make_html5,
    "name2codepoint": lambda: dict(_html4()),
    "codepoint2name": lambda: {code: name for name, code in _html4()},
    "entitydefs": lambda: {name: chr(code) for name, code in _html4()},
}


def __getattr__(name):
    if name not in _TABLES:
        raise AttributeError(f"module 'html.entities' has no attribute {name!r}")
    table = globals()[name] = _TABLES[name]()
    return table


def __dir__():
    return sorted({*globals(), *__all__})
