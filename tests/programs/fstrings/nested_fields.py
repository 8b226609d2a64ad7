# Fields in specifications: one level, numbering across levels, conversions, keys that look like numbers.
class K:
    def __getitem__(self, key):
        return f"{type(key).__name__}:{key}"

    def __getattr__(self, name):
        return f"attr {name}"

print("{:{}}|{:{}{}}|{:{}.{}}".format("a", 5, "b", ">", 4, 3.14159, 8, 3))
print("{0:{1}{2}}|{0:{2}}".format("x", "^", 6))
print("{x:{w}.{p}f}|{x:{f}{w}}".format(x=2.5, w=9, p=2, f="*>"))
print("{0[0]}|{0[00]}|{0[-1]}|{0[a.b]}|{0[ 1]}|{0[1 ]}|{0[\u0661]}|{0[a[b]}|{0.x[0]}|{0.x[2]}".format(K()))
print("{0[k]}|{0[k].real}|{0[n][0]}|{1.real:+}|{1.imag!r:>4}".format({"k": 5, "n": [7]}, 3))
print("{!r:>8}|{!s:>8}|{!a:>10}".format("a", "b", "\xe9"))
print("{a}{b}".format_map({"a": 1, "b": [2]}), "{a.x}{a[y]}".format_map({"a": K()}))

class Missing(dict):
    def __missing__(self, key):
        return f"<{key}>"

print("{x} {y!r} {z:>6}".format_map(Missing(x=1)))
for template in ["{:{:{}}}", "{0:{0:{0}}}"]:
    try:
        template.format(1, 2, 3)
    except ValueError as error:
        print(error)
