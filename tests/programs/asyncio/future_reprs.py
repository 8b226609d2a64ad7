import asyncio


def show(future):
    pass


async def main():
    make = asyncio.get_running_loop().create_future
    values = [1, "short", "long " * 20, b"bytes" * 20, list(range(20)), (1,), (), {}, {n: n for n in range(9)}, [[[1]]],
              10**60, 1.5, None, {1: "x" * 50}, {5}]
    for value in values:
        future = make()
        future.set_result(value)
        print(future)
    future = make()
    for _ in range(4):
        future.add_done_callback(print)
        print(future)
    future = make()
    future.add_done_callback(show)
    print(future)
    future = make()
    future.set_exception(ValueError("text" * 10))
    print(future)


asyncio.run(main())
