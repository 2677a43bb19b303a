# syntax=docker/dockerfile:1
# One image for every role: `gateway`, `serve <domain>`, `migrate` … are its commands. Node runs the sources as they are.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# The image brings its own Node.js, so the one among the dependencies is left out.
RUN npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/node node_modules/.bin/node

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 C360_HOME=/var/lib/c360
WORKDIR /app
RUN install --directory --owner=node --group=node --mode=0700 /var/lib/c360
COPY --from=dependencies /app/node_modules node_modules
COPY . .
# By number, so that Kubernetes can see that it is not root.
USER 1000:1000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "cli/c360.ts"]
CMD ["gateway"]
