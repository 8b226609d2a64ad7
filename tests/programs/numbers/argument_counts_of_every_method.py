# Every method of int, float, complex and memoryview with wrong numbers of arguments and with unknown keywords.
METHODS = {
    5: "as_integer_ratio bit_count bit_length conjugate from_bytes is_integer to_bytes",
    2.5: "as_integer_ratio conjugate from_number fromhex hex is_integer",
    1.5j: "conjugate from_number",
}


def show(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__, error)


for value, names in METHODS.items():
    for name in names.split():
        for count in range(5):
            show(f"{value}.{name} {count}", lambda: getattr(value, name)(*[None] * count))
        show(f"{value}.{name} x=", lambda: getattr(value, name)(x=1))
        show(f"{value}.{name} 1, x=", lambda: getattr(value, name)(None, x=1))
        show(f"{type(value).__name__}.{name}", lambda: getattr(type(value), name)())
view = memoryview(b"text")
for name in "cast count hex index release tobytes tolist toreadonly".split():
    for count in range(5):
        if count or name not in ("release", "toreadonly"):
            show(f"memoryview.{name} {count}", lambda: getattr(view, name)(*[None] * count))
    show(f"memoryview.{name} x=", lambda: getattr(view, name)(x=1))
    show(f"memoryview.{name} unbound", lambda: getattr(memoryview, name)())
