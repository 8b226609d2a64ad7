# Own expectation: what needs threads, sockets or processes is refused in words that CPython does not have.
import asyncio

for name in ("to_thread", "run_coroutine_threadsafe", "open_connection", "create_subprocess_exec", "StreamReader",
             "SelectorEventLoop", "print_call_graph"):
    try:
        getattr(asyncio, name)
    except AttributeError as error:
        print(error)
try:
    from asyncio import to_thread
except ImportError as error:
    print(error)


async def main():
    loop = asyncio.get_running_loop()
    for call in (lambda: loop.run_in_executor(None, print), lambda: loop.add_signal_handler(2, print), loop.create_server):
        try:
            call()
        except NotImplementedError as error:
            print(error)
    try:
        loop.no_such_method
    except AttributeError as error:
        print(error)
    try:
        asyncio.current_task().get_stack()
    except NotImplementedError as error:
        print(error)


asyncio.run(main())
