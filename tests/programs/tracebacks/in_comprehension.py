# Comprehensions belong to their function's frame.
def parse(lines):
    return {name: int(value) for name, value in (line.split("=") for line in lines)}


print(parse(["a=1", "b=2"]))
print(parse(["a=1", "b=2=3"]))
