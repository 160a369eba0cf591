# Short names for npm scripts.
.DEFAULT_GOAL := help
.PHONY: help install model-test api-test stress-test build container

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: ## install the dependencies, including Node.js
	npm ci

model-test: ## test reading, learning and models
	npm run test:model

api-test: ## test the HTTP service
	npm run test:api

stress-test: ## load test with one more user each second for a minute, against STRESS_URL or a service started here
	npm run stress -- $(if $(STRESS_URL),--url $(STRESS_URL))

build: ## build the npm packages and the server in dist/
	npm run build

container: ## build the image puntual
	docker build --tag puntual .
