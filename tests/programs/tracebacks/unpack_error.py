# Unpacking errors mark the assignment.
def pairs(text):
    for part in text.split(";"):
        key, value = part.split(":")
        yield key, value


for key, value in pairs("a:1;b:2;c"):
    print(key, value)
