import hashlib

for name in ("shake_128", "shake_256"):
    state = hashlib.new(name, b"abc")
    print(state.name, state.digest_size, state.block_size)
    for size in (0, 1, 135, 136, 137, 168, 400):
        print(size, state.hexdigest(size))
    print(state.digest(length=8), state.copy().digest(4))
    for wrong in ("a", 1.5, None):
        try:
            state.digest(wrong)
        except TypeError as error:
            print(error)
    try:
        state.digest(-1)
    except ValueError:
        print("ValueError")
    try:
        state.digest()
    except TypeError:
        print("TypeError")
