# limits: memory=256MB
# ends: completed
# Wrappers around wrappers: their repr needs no native stack.
for wrap in (staticmethod, classmethod):
    x = len
    for _ in range(200000):
        x = wrap(x)
    assert repr(x).startswith("<" + wrap.__name__ + "(<") and repr(x).endswith(")>)>")
