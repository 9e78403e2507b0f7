import { build } from 'vite';
await build({ logLevel:'warn', build:{ sourcemap:true, outDir:'/tmp/embed/map', emptyOutDir:true, copyPublicDir:false, modulePreload:false, rolldownOptions:{ input:'embed.html'}}});
