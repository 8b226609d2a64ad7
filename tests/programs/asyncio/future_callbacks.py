import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    def first(done):
        print("first", done is future, done.result())

    def second(done):
        print("second")
        done.add_done_callback(lambda _: print("added late"))

    future.add_done_callback(first)
    future.add_done_callback(second)
    future.add_done_callback(first)
    print(future.remove_done_callback(first), future.remove_done_callback(print))
    future.add_done_callback(first)
    future.set_result(1)
    print("set")
    await asyncio.sleep(0)
    print("one turn")
    await asyncio.sleep(0)
    future.add_done_callback(lambda done: print("when done"))
    print("before")
    await asyncio.sleep(0)


asyncio.run(main())
