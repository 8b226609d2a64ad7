# mounts: memory /tmp
"""doctest.testfile() and DocFileSuite(): paths relative to a module, and what they refuse."""
import doctest, unittest, sys, types
with open("/tmp/a.txt", "w") as file:
    file.write(">>> 1 + 1\n2\n>>> x\n3\n>>> __file__\n'/tmp/a.txt'\n")
print(doctest.testfile("/tmp/a.txt", module_relative=False, globs={"x": 3}))
for bad in (lambda: doctest.testfile("/tmp/a.txt"), lambda: doctest.DocFileSuite("/tmp/a.txt"),
   lambda: doctest.DocFileSuite("a.txt", module_relative=False, package="x"), lambda: doctest.testfile("a.txt", module_relative=False, package="x"),
   lambda: doctest.testfile("a.txt", package=3), lambda: doctest.DocFileSuite("a.txt", package=3), lambda: doctest.DocFileSuite("a.txt", package="sys")):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
m = types.ModuleType("m"); m.__file__ = "/tmp/m.py"
print(doctest.testfile("a.txt", package=m, globs={"x": 3}))
s = doctest.DocFileSuite("a.txt", package=m, globs={"x": 3})
print(s)
r = unittest.TestResult()
s.run(r)
print(r.testsRun, len(r.failures))
s = doctest.DocFileSuite("a.txt", package=m, globs={"x": 4})
r = unittest.TestResult(); s.run(r); print(r.failures[0][1])
