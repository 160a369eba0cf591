"""Calls a service with tritonclient, without asking for any encoding unless a call is about one; prints the results.

Usage: tritonclient_calls.py HOST:PORT
"""

import asyncio
import json
import sys

import numpy as np
import tritonclient.http as http
import tritonclient.http.aio as aio
from tritonclient.utils import InferenceServerException

NUMBERS = {
    **{"INT8": np.int8, "INT16": np.int16, "INT32": np.int32, "INT64": np.int64},
    **{"UINT8": np.uint8, "UINT16": np.uint16, "UINT32": np.uint32, "UINT64": np.uint64},
    **{"FP16": np.float16, "FP32": np.float32, "FP64": np.float64},
}


def tensor(name, values, datatype="BYTES", **form):
    dtype = np.object_ if datatype == "BYTES" else NUMBERS[datatype]
    made = http.InferInput(name, [len(values)], datatype)
    made.set_data_from_numpy(np.array(values, dtype=dtype), **form)
    return made


def baseline(datatype="INT32", **form):
    return [
        tensor("airline", ["Aerolineas Argentinas", "Sky Airline"], **form),
        tensor("flight_type", ["I", "N"], **form),
        tensor("month", [3, 7], datatype, **form),
    ]


def operational(count=1, **form):
    flight = {"airline": "Sky Airline", "destination": "SCFA", "scheduled": "2018-03-01T14:30"}
    return [tensor(name, [value] * count, **form) for name, value in flight.items()]


def values(result):
    outputs = [output["name"] for output in result.get_response()["outputs"]]
    arrays = {name: result.as_numpy(name).tolist() for name in outputs}
    # Texts are bytes where they were sent as bytes.
    decoded = lambda value: value.decode() if isinstance(value, bytes) else value
    return {name: [decoded(value) for value in array] for name, array in arrays.items()}


def message(call):
    try:
        return values(call())
    except InferenceServerException as error:
        return f"{error.status()} {error.message()}"


async def asynchronous(url):
    client = aio.InferenceServerClient(url)
    results = {
        "aio infer": values(await client.infer("operational", operational())),
        "aio infer, JSON": values(await client.infer("operational", operational(binary_data=False))),
        "aio infer, 2,000 flights": values(await client.infer("operational", operational(2000))),
        "aio infer, 2,000 flights, answer in gzip": values(
            await client.infer("operational", operational(2000), response_compression_algorithm="gzip")
        ),
    }
    await client.close()
    return results


url = sys.argv[1]
client = http.InferenceServerClient(url)
version = client.get_model_metadata("baseline")["versions"][0]
in_json = http.InferRequestedOutput("delayed", binary_data=False)
in_bytes = http.InferRequestedOutput("delay_probability")
results = {
    "is_server_live": client.is_server_live(),
    "is_server_ready": client.is_server_ready(),
    "is_model_ready": client.is_model_ready("operational"),
    "is_model_ready, version": client.is_model_ready("baseline", version),
    "is_model_ready, none": client.is_model_ready("none"),
    "get_server_metadata": client.get_server_metadata(),
    "get_model_metadata": client.get_model_metadata("operational")["name"],
    "infer baseline": values(client.infer("baseline", baseline())),
    "infer baseline, version": values(client.infer("baseline", baseline(), model_version=version)),
    **{f"infer baseline, {name}": values(client.infer("baseline", baseline(name))) for name in NUMBERS},
    "infer baseline, JSON": values(client.infer("baseline", baseline(binary_data=False))),
    "infer baseline, JSON both ways": values(
        client.infer("baseline", baseline(binary_data=False), outputs=[in_json])
    ),
    "infer baseline, mixed": values(
        client.infer(
            "baseline",
            [tensor("airline", ["Aerolineas Argentinas", "Sky Airline"], binary_data=False), *baseline()[1:]],
            outputs=[in_json, in_bytes],
        )
    ),
    "infer operational": values(client.infer("operational", operational(), request_id="7")),
    "infer operational, request in gzip": values(
        client.infer("operational", operational(), request_compression_algorithm="gzip")
    ),
    "infer operational, answer in gzip": values(
        client.infer("operational", operational(2000), response_compression_algorithm="gzip")
    ),
    "infer operational, no flights": values(client.infer("operational", operational(0))),
    "async_infer operational": values(client.async_infer("operational", operational()).get_result()),
    "infer, an unknown airline": message(
        lambda: client.infer("baseline", [tensor("airline", ["X", "X"]), *baseline()[1:]])
    ),
    "infer, an unknown model": message(lambda: client.infer("none", operational())),
    **asyncio.run(asynchronous(url)),
}
print(json.dumps(results))
