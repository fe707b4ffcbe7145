# The page and the terminal in one image:
#   docker build -t swaplab .
#   docker run --rm -p 4173:4173 swaplab
#   docker run --rm -v "$PWD:/work" -w /work swaplab grade lightweight-swap submissions/
FROM node:22-bookworm-slim
WORKDIR /swaplab
RUN chown node:node .
USER node
COPY --chown=node:node . .
RUN npm ci --no-audit --no-fund && npm run build && node src/cli/swaplab.mjs list > /dev/null
EXPOSE 4173
STOPSIGNAL SIGINT
ENTRYPOINT ["node", "/swaplab/src/cli/swaplab.mjs"]
CMD ["serve", "--host", "--port", "4173"]
