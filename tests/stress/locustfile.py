"""The load test of the reference solutions, for teams that use Locust: the same as `npm run stress`.

    locust -f tests/stress/locustfile.py --headless --users 100 --spawn-rate 1 --run-time 60s \
        --html reports/locust.html --host http://localhost:8080
"""

from locust import FastHttpUser, task


class Planner(FastHttpUser):
    """Requests one forecast after another, for two airlines in equal shares."""

    def forecast(self, airline):
        flight = {"OPERA": airline, "TIPOVUELO": "N", "MES": 3}
        name = f"/predict {airline}"
        with self.client.post("/predict", json={"flights": [flight]}, name=name, catch_response=True) as answer:
            if answer.status_code != 200:
                answer.failure(f"status {answer.status_code}")
            elif answer.json() not in ({"predict": [0]}, {"predict": [1]}):
                answer.failure(f"200 with {answer.text[:80]}")

    @task
    def aerolineas(self):
        self.forecast("Aerolineas Argentinas")

    @task
    def latam(self):
        self.forecast("Grupo LATAM")
