# limits: memory=8MB
# ends: completed
# Programs that nothing refers to any more are freed.
for number in range(20000):
    exec(f"def f(x):\n    return x + {number}\nvalue = f(1)\ntext = 'constant {number}'")
    namespace = {}
    exec("def g():\n    return 'constant'", namespace)
print(value, text)
