"""Calls a service with the client of KServe for its second protocol; prints the results.

Usage: kserve_calls.py URL
"""

import asyncio
import json
import sys

import httpx
import numpy as np
from kserve import InferenceRESTClient, InferInput, InferRequest, RESTConfig
from kserve.protocol.infer_type import RequestedOutput


def tensor(name, values, datatype="BYTES", **form):
    made = InferInput(name, [len(values)], datatype)
    made.set_data_from_numpy(np.array(values, dtype=np.object_ if datatype == "BYTES" else np.int32), **form)
    return made


def baseline(count=2, **form):
    return [
        tensor("airline", ["Aerolineas Argentinas", "Sky Airline"][:count], **form),
        tensor("flight_type", ["I", "N"][:count], **form),
        tensor("month", [3, 7][:count], "INT32", **form),
    ]


def operational(count=1):
    flight = {"airline": "Sky Airline", "destination": "SCFA", "scheduled": "2018-03-01T14:30"}
    return [tensor(name, [value] * count) for name, value in flight.items()]


async def main(url):
    client = InferenceRESTClient(RESTConfig(protocol="v2"))

    async def infer(model, inputs, **options):
        request = InferRequest(model_name=model, infer_inputs=inputs, **options)
        answer = await client.infer(url, request, model_name=model)
        return {output.name: output.as_numpy().tolist() for output in answer.outputs}

    async def message(call):
        try:
            return await call
        except httpx.HTTPStatusError as error:
            return str(error)

    binary = {"parameters": {"binary_data_output": True}}
    outputs = [RequestedOutput("delayed"), RequestedOutput("delay_probability", {"binary_data": True})]
    results = {
        "is_server_live": await client.is_server_live(url),
        "is_server_ready": await client.is_server_ready(url),
        "is_model_ready": await client.is_model_ready(url, "operational"),
        "is_model_ready, none": await client.is_model_ready(url, "none"),
        "infer baseline": await infer("baseline", baseline()),
        "infer baseline, JSON": await infer("baseline", baseline(binary_data=False)),
        "infer baseline, binary both ways": await infer("baseline", baseline(), **binary),
        "infer baseline, mixed": await infer("baseline", baseline(), request_outputs=outputs),
        "infer baseline, no flights": await infer("baseline", baseline(0), **binary),
        "infer operational": await infer("operational", operational(), **binary),
        "infer operational, 2,000 flights": await infer("operational", operational(2000), **binary),
        "infer, an unknown airline": await message(infer("baseline", [tensor("airline", ["X", "X"]), *baseline()[1:]])),
    }
    await client.close()
    print(json.dumps(results))


asyncio.run(main(sys.argv[1]))
