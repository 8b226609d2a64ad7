import pickle

inside = pickle.dumps([pickle.PickleBuffer(b"abc"), pickle.PickleBuffer(bytearray(b"xyz"))], 5)
print(inside, pickle.loads(inside))
buffers = []
outside = pickle.dumps([pickle.PickleBuffer(b"abc"), pickle.PickleBuffer(bytearray(b"xy"))], 5, buffer_callback=buffers.append)
print(outside, [bytes(buffer.raw()) for buffer in buffers])


def show(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


show(pickle.loads, outside)
show(pickle.loads, outside, buffers=[])
show(pickle.loads, outside, buffers=[b"1", bytearray(b"2")])
show(pickle.dumps, pickle.PickleBuffer(b"abc"), 4)
show(pickle.dumps, 1, 4, buffer_callback=print)
show(pickle.PickleBuffer, 5)
buffer = pickle.PickleBuffer(b"abc")
buffer.release()
show(buffer.raw)
