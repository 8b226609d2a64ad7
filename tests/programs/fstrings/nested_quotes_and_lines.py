# Fields may hold any expression: the same quotes, backslashes, comments, several lines, lambdas, nested f-strings, walrus, braces.
name, items, d = "x", ["a", "b"], {"key": {"inner": 5}}
print(f"{"same quotes"} {'other'} {"nested {braces}"}", f'{d['key']['inner']}', f"{"\n".join(items)!r}", f"{"\t" + "\\"!r}", f"{'\u20ac'!a}")
print(f"{f"{f"{f"{name}"}"}"}", f"{f"{1 + 1}" + f'{2 + 2}'}", f"{f"{name!r:>{2 + 3}}":*^9}", f"{"a" f"{name}" 'b'}", f"{rf"\d{name}"}")
print(f"{
    1 +
    2  # a comment with } and "quotes"
}", f"""{
    ", ".join(
        item.upper()  # each
        for item in items
    )
}""", f"{'''triple
lines'''!r}")
print(f"{(lambda a: a * 2)(3)}", f"{(lambda: 'no argument')()}", f"{(y := 5) + y}", f"{ {1: 2}[1] }", f"{ {k: v for k, v in zip('ab', 'cd')} }", f"{ {1, 2} - {2} }", f"{[i for i in range(3) if i != 1]}", f"{1 if name else 2}", f"{not name}", f"{name == 'x' and 'yes' or 'no'}")
print(f"{1,}", f"{1, 2}", f"{*items, 'c'}", f"{name!r}", f"{name != 'y'}", f"{3 < 4 < 5}", f"{2 ** 3:>4}", f"{items[0]}{items[-1]}{items[::-1]}", f"{d["key"]["inner"]:03}", f"{'a' 'b'}", f"{None}{...}{True}", f"{1_000:,}", f"{0x1F:#o}", f"{1e3:g}", f"{-1:+}")
print(f"{{}}", f"{{{name}}}", f"{{{{{name}}}}}", f"{{name}}", f"a{{b}}c{name}d{{", "{" f"{name}" "}", f"{'{'}{'}'}", f"{'{{'}", f"{name:{'{'}>4}")
print(f"{name:{'>' if name else '<'}{len(items) * 3}}", f"{3.14159:{'.'}{1 + 1}f}", f"{name:{''.join(['*', '^', '7'])}}", f"{255:{'#'}x}", f"{name:>{5}}{name:<{5}}|", f"{1:{'0'}{'>'}{'3'}}")
print(F"{name}" f'{name}' rf"{name}\n" fR'\{name}' "{name}" r"\n", f"{name}"[0] * 3, f"{name}".join("ab"), len(f"{name * 10}"), f"{name}" == "x", f"" == "", (f"a"
      f"b{name}"
      "c"))


def gen():
    received = yield f"{name}: {(yield 'inner')}"
    print("received", received)


g = gen()
print(next(g), g.send("sent"))
g.close()
for text in ("f'{}'", "f'{ }'", "f'{!r}'", "f'{:5}'", "f'{'", "f'}'", "f'{a'", "f'{a:'", "f'{a!'", "f'{a b}'", "f'{1 +}'", "f'{)}'", "f'{(}'", "f'{[}]'", "f'{a[}'", "f'{\\\\}'", "f'{#}'", "f'{a!x}'", "f'{a!r!s}'", "f'{a!rr}'", "f'{lambda x: 1}'", "f'{a:{b:{c}}}'", "f'{a:{b:{c:{d}}}}'", "f'{x = }'", "f'{x =! r}'", "f'{*a}'", "f'{**a}'", "f'{yield}'", "f'{return}'", "f'{a;b}'", "f'{a=b}'", "f'{a:=5}'", "f'{class}'", "f'{\"}'", "f'''{\n'''", "f'{'''", "f'{a:{}}'", "f'{a:}}'", "f'{{}'", "f'{a!}'", "f'{a! r}'", "f'{,}'", "f'{.5}'", "f'{5.}'", "f'{0x}'", "f'{a.}'",
             "f'{await x}'", "f'{import x}'", "f'{del}'", "f'{x:\n}'", "f'{x\n}'", "b'a' f'{1}'", "fb'{1}'", "fu'{1}'", "f'\\N{BULLET}{1}'", "f'\\N{x'", "f'{1}\\'", "f'{\\'a\\'}'"):
    try:
        print(ascii(text), ascii(eval(text, {"a": 1, "b": 2, "c": 3, "x": 4})))
    except Exception as error:
        print(ascii(text), type(error).__name__, ascii(error.msg if isinstance(error, SyntaxError) else str(error)))
