import { chromium } from 'playwright';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const p=await b.newPage();
await p.goto('file:///work/mendB/dist/standalone/index.html');
if(process.argv[2]) await p.evaluate(()=>document.documentElement.dataset.size='largest');
for (const [n,h] of [['support','#/support'],['plan','#/MOD7/my-action-plan'],['lesson','#/MOD1/seeing-means-doing'],['story','#/CS1'],['check','#/MOD0/check-and-go']]){
 await p.evaluate(h=>{location.hash=h},h);await p.waitForTimeout(900);
 const title=await p.evaluate(()=>document.querySelector('h1')?.textContent);
 const pdf=await p.pdf({preferCSSPageSize:true,path:`/tmp/mb-${n}.pdf`});
 console.log(n,title,pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length);
}
await b.close();
