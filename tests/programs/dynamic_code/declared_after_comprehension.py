# global and nonlocal after a comprehension that uses or binds the name.
for s in ("def f():\n [(a := b) for b in c]\n global a", "def f():\n [[(a := b) for b in c] for d in e]\n global a", "def f():\n (a := 1)\n global a", "def f():\n [(a := b) for b in c]\n nonlocal a", "def f():\n [(a := b, a) for b in c]\n global a", "def f():\n lambda: a\n global a", "def f():\n [a for b in c]\n global a", "def f():\n def g(): nonlocal a\n global a",
  "def f():\n  a = 1\n  def g():\n    [(a := b) for b in c]\n    nonlocal a", "def f():\n global a\n [(a := b) for b in c]\n global a", "def f():\n (lambda: [(a := b) for b in c])\n global a"):
    try: compile(s, "f", "exec"); print("fine", repr(s))
    except SyntaxError as e: print(e, repr(s))
