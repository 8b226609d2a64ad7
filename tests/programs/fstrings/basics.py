# f-strings: expressions, conversions, the = form, escapes, nesting.
name, n, pi = "Ann", 42, 3.14159
print(f"{name} is {n}", f"{name!r} {name!s} {name!a}", f"{{literal}} {{{n}}}")
print(f"{n=} {name=} {pi=:.2f} {n + 1 = } {name=!s}")
print(f"{n:5}|{n:<5}|{n:^5}|{n:>5}|{n:05}|{n:+}|{n:x}|{n:#b}")
print(f"{name:10}|{name:>10}|{name:*^10}|{name:.2}|{name!r:>8}")
width, precision = 10, 3
print(f"{pi:{width}.{precision}f}|{pi:<{width}}|{name:{'>'}{width}}")
print(f"{'nested ' + f'{n} {f"{pi:.1f}"}'}", f"{"same quotes"}", f'{'a' 'b'}')
print(f"{[x * 2 for x in range(3)]} { {'k': 1}['k'] } {(lambda x: x + 1)(n)}")
print(f"{n if n > 40 else 'small'} {n > 40} {not n} {n!r}")
print(f"line1\nline2\ttab {n}" f" joined" " plain" f"{pi}")
print(rf"raw \n {n} \{n}", f"\x41\u00e9\u2022")
print(f"""multi
{n}
{
    name
    + "!"
}""")
print(f"{n,}", f"{n, name}", f"{*[1, 2],}", f"{n:,}", f"{1234567:,} {1234567:_}")
print(f"", f"{''}", f"{None} {True} {1.0} {[]} {()}")
print(f"{'a':{'>' if n else '<'}{5}}", f"{3:0{width}}", f"{n:{'x'}}")
d = {"key": [1, 2, {"deep": "value"}]}
print(f"{d['key'][2]['deep']} {d["key"][0]:>3} {len(d)} {d=}")
print(f"{'{'}{'}'} {chr(65)} {ord('A'):c}", f"{n:%}", f"{0.25:.1%}")
print(f"{name.upper()!r:_>12} {name[0]}{name[-1]} {name[::-1]}")
