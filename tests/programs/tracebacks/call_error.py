# Wrong arguments: the frame is the caller's.
def greet(name, greeting="hello", *, punctuation):
    return f"{greeting}, {name}{punctuation}"


print(greet("Ann", punctuation="!"))
print(greet("Bob", "hi", "there", punctuation="?"))
