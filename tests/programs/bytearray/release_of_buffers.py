# A bytearray cannot change its size while a buffer of it is out; __release_buffer__ takes one back.
def show(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)

array = bytearray(b"abc")
view = array.__buffer__(0)
show(lambda: array.append(1))
show(lambda: array.__release_buffer__(view))
show(lambda: array.append(1))
print(array)
show(lambda: view.tobytes())
show(lambda: array.__release_buffer__(view))
show(lambda: array.__release_buffer__(memoryview(b"abc")))
show(lambda: array.__release_buffer__(b"abc"))
show(lambda: array.__release_buffer__())
show(lambda: array.__release_buffer__(1, 2))
show(lambda: array.__release_buffer__(buffer=1))
show(lambda: bytes.__release_buffer__)
with array.__buffer__(0) as other:
    other[0] = 90
    show(lambda: array.clear())
show(lambda: array.pop())
print(array)
