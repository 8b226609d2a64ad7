# limits: memory=64MB
# ends: completed
for text in ("(" * 100000 + ")" * 100000, "-" * 200000 + "1", "a." * 200000 + "b", "[" * 3000, "x" + "[0" * 150 + "]" * 150,
             "lambda: " * 100000 + "1", "not " * 100000 + "1"):
    try:
        compile(text, "deep", "eval")
    except (SyntaxError, MemoryError, RecursionError) as error:
        pass
print("done")
