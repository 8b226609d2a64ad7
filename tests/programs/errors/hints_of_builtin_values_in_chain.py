# A chain of misspelled methods of builtin values, each with its hint, and some that are too far off for one.
def fail(actions):
    first, *rest = actions
    try:
        first()
    except (AttributeError, TypeError):
        if not rest:
            raise
        fail(rest)


fail([lambda: "text".uper(), lambda: "text".stripp(), lambda: b"data".decoded(), lambda: bytearray().appendd(1), lambda: (5).bit_lenght(), lambda: (2.5).is_intger(), lambda: (1j).conjugat(), lambda: memoryview(b"a").to_list(), lambda: "text".splt(), lambda: "text".contains("t"),
      lambda: "text".length, lambda: "text".to_upper(), lambda: [].add(1), lambda: {}.has_key(1), lambda: set().append(1), lambda: (1, 2).append(3), lambda: None.foo, lambda: "a".join_(), lambda: str.uper, lambda: int.from_byte(b"a"), lambda: "text".encod("utf-8"), lambda: "a b".split(seperator=" "),
      lambda: int("5", bass=10), lambda: sorted([1], revers=True), lambda: round(2.5, ndigit=1)])
